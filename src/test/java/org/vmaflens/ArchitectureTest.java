package org.vmaflens;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rooms of the house and the doors between them. Each rule says why, and so how to mend a breach. */
class ArchitectureTest {

    private static final String ROOT = "org.vmaflens";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    @Test
    void arrowsPointDownOnly() {
        layeredArchitecture().consideringOnlyDependenciesInAnyPackage(ROOT + "..").withOptionalLayers(true)
                .layer("main").definedBy(ROOT)
                .layer("ui").definedBy(ROOT + ".ui..")
                .layer("cli").definedBy(ROOT + ".cli..")
                .layer("export").definedBy(ROOT + ".export..")
                .layer("job").definedBy(ROOT + ".job..")
                .layer("compare").definedBy(ROOT + ".compare..")
                .layer("explain").definedBy(ROOT + ".explain..")
                .layer("log").definedBy(ROOT + ".log..")
                .layer("video").definedBy(ROOT + ".video..")
                .layer("model").definedBy(ROOT + ".model..")
                .layer("plot").definedBy(ROOT + ".plot..")
                .layer("numeric").definedBy(ROOT + ".numeric..")
                .whereLayer("main").mayNotBeAccessedByAnyLayer()
                .whereLayer("ui").mayOnlyBeAccessedByLayers("main")
                .whereLayer("cli").mayOnlyBeAccessedByLayers("main")
                .whereLayer("job").mayOnlyBeAccessedByLayers("main", "ui", "cli")
                .whereLayer("export").mayOnlyBeAccessedByLayers("main", "ui", "cli")
                .whereLayer("compare").mayOnlyBeAccessedByLayers("main", "ui", "cli", "export", "job")
                .whereLayer("explain").mayOnlyBeAccessedByLayers("main", "ui", "cli", "export", "job", "compare")
                .whereLayer("log").mayOnlyBeAccessedByLayers("main", "ui", "cli", "export", "job", "compare", "explain")
                .whereLayer("video").mayOnlyBeAccessedByLayers("main", "ui", "cli")
                .whereLayer("plot").mayOnlyBeAccessedByLayers("ui", "cli", "export")
                .because("the engine must run without a screen and be understood from the bottom up; move what is "
                        + "needed below to the lower package, or pass it in through an interface")
                .check(OURS);
    }

    @Test
    void noCycles() {
        ArchRule engine = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles()
                .because("packages that need each other are one package; split the shared part out and down");
        engine.check(OURS);
        slices().matching(ROOT + ".ui.(*)..").should().beFreeOfCycles()
                .because("views know the workspace, and the workspace knows no view").allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void theEngineKnowsNoJavaFx() {
        noClasses().that().resideInAPackage(ROOT + "..").and().resideOutsideOfPackages(ROOT + ".ui..", ROOT)
                .should().dependOnClassesThat().resideInAnyPackage("javafx..")
                .because("scripts, servers and tests run the engine without a toolkit; put view code under ui")
                .check(OURS);
    }

    @Test
    void onlyOneClassHopsToTheFxThread() {
        noClasses().that().doNotHaveFullyQualifiedName(ROOT + ".ui.workspace.FxThread").should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .because("hops are counted and coalesced in one place; call FxThread").check(OURS);
    }

    @Test
    void threadsAreMadeInJob() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".job..").should()
                .callConstructorWhere(DescribedPredicate.describe("a Thread is made",
                        call -> call.getTargetOwner().isAssignableTo(Thread.class)))
                .orShould().callMethodWhere(DescribedPredicate.describe("an executor is made",
                        call -> call.getTargetOwner().getName().equals("java.util.concurrent.Executors")))
                .because(
                        "threads that are made in one place are named, counted and ended in one place; take a Parallel")
                .allowEmptyShould(true).check(OURS);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".cli..").should()
                .accessField(System.class, "out")
                .because("standard output belongs to the command line; return the text instead").check(OURS);
    }

    @Test
    void librariesStayInTheirRooms() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".model..").should().dependOnClassesThat()
                .resideInAPackage("libsvm..")
                .because("libsvm's types leak its sparse nodes everywhere; ask the model package").check(OURS);
        noClasses().that().resideOutsideOfPackages(ROOT + ".model..", ROOT + ".log..", ROOT + ".export..",
                ROOT + ".cli..").should().dependOnClassesThat().resideInAPackage("tools.jackson..")
                .because("JSON is for readers and writers; everything else uses our types").check(OURS);
        noClasses().that().resideOutsideOfPackage(ROOT + ".cli..").and().resideOutsideOfPackage(ROOT).should()
                .dependOnClassesThat().resideInAPackage("picocli..")
                .because("the command line's library belongs to the command line").check(OURS);
    }

    @Test
    void nothingStaticChanges() {
        noFields().that().areStatic().and(DescribedPredicate.describe("not made by the compiler",
                (JavaField field) -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !field.getName().startsWith("$")))
                .should().notBeFinal()
                .because("static state outlives windows and tests; pass it through constructors").check(OURS);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes().that().resideInAPackage(ROOT + "..")
                .should(new ArchCondition<JavaClass>("be in a @NullMarked package") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(item, marked,
                                item.getName() + " is in a package without @NullMarked"));
                    }
                }).because("NullAway only guards marked packages; add a package-info.java").check(OURS);
    }
}
