package org.vmaflens.ui.library;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.validation.Severity;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.DistanceMetric;
import org.vmaflens.explain.Draws;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.model.LensException;
import org.vmaflens.model.PlainNumber;
import org.vmaflens.ui.text.Choice;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.Workspace;

/**
 * Name and all parameters of the setting, two in a row, folded away when not wanted. A wrong one is marked and explained
 * in place, and the one before it stays in use.
 */
final class NeighbourhoodForm extends VBox {

    /** Puts one field's text into a neighbourhood; throws NumberFormatException or LensException. */
    private interface Change {
        Neighbourhood apply(Neighbourhood old, String text);
    }

    private final Workspace workspace;
    private final ValidationSupport validation = new ValidationSupport();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final GridPane grid = new GridPane();
    private int cells;
    private boolean showing;
    private @Nullable TextField troubled;

    NeighbourhoodForm(Workspace workspace) {
        this.workspace = workspace;
        setId("neighbourhood");
        getStyleClass().add("compact");
        grid.setHgap(6);
        grid.setVgap(3);
        ToggleButton fold = new ToggleButton();
        fold.setId("setting-fold");
        fold.getStyleClass().add("fold");
        fold.setSelected(true);
        Tip.on(fold, Strings.of("form.fold.tip"));
        fold.textProperty().bind(Bindings.when(fold.selectedProperty()).then(Strings.of("form.fold.open"))
                .otherwise(Strings.of("form.fold.closed")));
        grid.visibleProperty().bind(fold.selectedProperty());
        grid.managedProperty().bind(fold.selectedProperty());
        getChildren().addAll(fold, grid);
        validation.setValidationDecorator(new InPlace());
        name();
        number("samples", old -> Integer.toString(old.samples()),
                (old, text) -> old.withSamples(Integer.parseInt(text)));
        number("std", old -> Double.toString(old.std()), (old, text) -> old.withStd(PlainNumber.parse(text)));
        number("kernel-width", old -> Double.toString(old.kernelWidth()),
                (old, text) -> old.withKernelWidth(PlainNumber.parse(text)));
        number("ridge-alpha", old -> Double.toString(old.ridgeAlpha()),
                (old, text) -> old.withRidgeAlpha(PlainNumber.parse(text)));
        choice("distance", DistanceMetric.values(), Neighbourhood::distance, Neighbourhood::withDistance);
        number("seed", old -> Long.toString(old.seed()), (old, text) -> old.withSeed(Long.parseLong(text)));
        choice("draws", Draws.values(), Neighbourhood::draws, Neighbourhood::withDraws);
    }

    /** Why the text in a field is not used; empty when all is well. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    private void name() {
        TextField field = new TextField(workspace.settingsProperty().get().current().name());
        field.setId("setting-name");
        field.setPromptText(Strings.of("form.name.prompt"));
        field.setAccessibleText(Strings.of("form.name"));
        Tip.on(field, Strings.of("form.name.tip"));
        field.focusedProperty().addListener(changed -> workspace.history().seal());
        field.textProperty().addListener((property, was, text) -> {
            if (!showing) {
                workspace.settingsProperty().set(workspace.settingsProperty().get().rename(text));
            }
        });
        workspace.settingsProperty().addListener((property, was, is) -> {
            if (!field.getText().equals(is.current().name())) {
                show(() -> field.setText(is.current().name()));
            }
        });
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.add(label("name", field), 0, 0);
        grid.add(field, 1, 0, 3, 1);
        cells = 2;
    }

    private void number(String name, Function<Neighbourhood, String> read, Change change) {
        TextField field = new TextField(read.apply(workspace.settingProperty().get()));
        field.setPrefColumnCount(4);
        row(name, field);
        StringProperty before = new SimpleStringProperty(field.getText());
        field.focusedProperty().addListener(changed -> {
            workspace.history().seal();
            before.set(read.apply(workspace.settingProperty().get()));
        });
        validation.registerValidator(field, false,
                Validator.<String>createPredicateValidator(text -> problem(name, change, text, before.get()).isEmpty(),
                        Strings.of("form.invalid", Strings.of("form." + name)), Severity.ERROR));
        field.textProperty().addListener((property, was, text) -> {
            if (showing) {
                return;
            }
            String problem = problem(name, change, text, before.get());
            trouble.set(problem);
            troubled = problem.isEmpty() ? null : field;
            // What is wrong as a whole may have begun like something right, which nobody meant.
            String meant = problem.isEmpty() ? text.strip() : before.get();
            workspace.settingProperty().set(change.apply(workspace.settingProperty().get(), meant));
        });
        workspace.settingsProperty().addListener((property, was, is) -> {
            boolean another = was.current().letter() != is.current().letter();
            boolean changed = !was.current().neighbourhood().equals(is.current().neighbourhood());
            if (another || (changed && !field.isFocused())) { // never rewrite what is being typed
                before.set(read.apply(is.current().neighbourhood()));
                show(() -> field.setText(before.get()));
                if (field.equals(troubled)) {
                    trouble.set("");
                }
            }
        });
    }

    private void show(Runnable change) {
        boolean before = showing;
        showing = true;
        change.run();
        showing = before;
    }

    /** @param before what stays in use */
    private String problem(String name, Change change, String text, String before) {
        try {
            change.apply(workspace.settingProperty().get(), text.strip());
            return "";
        } catch (NumberFormatException notThisNumber) {
            return Strings.of("form.stays", Strings.of(
                    trouble(text),
                    Strings.of("form." + name), text), before);
        } catch (LensException outOfRange) {
            return Strings.of("form.stays", outOfRange.sentence(), before);
        }
    }

    /** The key of what is wrong with a number that could not be read. */
    private static String trouble(String text) {
        return text.isBlank()
                ? "form.empty"
                : text.strip().matches("[+-]?\\d+")
                        ? "form.toolarge"
                        : PlainNumber.of(text).isPresent() ? "form.notwhole" : "form.notnumber";
    }

    private <E extends Enum<E>> void choice(String name, E[] values, Function<Neighbourhood, E> read,
            BiFunction<Neighbourhood, E, Neighbourhood> change) {
        ComboBox<E> box = new Choice<>();
        box.getItems().setAll(values);
        box.setValue(read.apply(workspace.settingProperty().get()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable E value) {
                return value == null ? "" : value.name().toLowerCase(Locale.ROOT);
            }

            @Override
            public E fromString(String text) {
                throw new UnsupportedOperationException("choices are picked, not typed");
            }
        });
        box.valueProperty().addListener((property, was, is) -> workspace.settingProperty().set(
                change.apply(workspace.settingProperty().get(), is)));
        workspace.settingProperty().addListener((property, was, is) -> box.setValue(read.apply(is)));
        row(name, box);
    }

    private void row(String name, Control control) {
        control.setId("setting-" + name);
        control.setAccessibleText(Strings.of("form." + name));
        Tip.on(control, Strings.of("form." + name + ".tip"));
        control.setMinWidth(0);
        GridPane.setHgrow(control, Priority.ALWAYS);
        int column = 2 * (cells % 2);
        grid.add(label(name, control), column, cells / 2);
        grid.add(control, column + 1, cells / 2);
        cells++;
    }

    private static Label label(String name, Control of) {
        Label label = new Label(Strings.of("form." + name + ".short"));
        label.setLabelFor(of);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
