package org.vmaflens.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmaflens.explain.Method;
import org.vmaflens.export.Session;
import org.vmaflens.export.SessionFile;

class AutosaveTest {

    private static final Session EMPTY = new Session(Session.SCHEMA, "0.1.0", List.of(), List.of(), List.of(), "",
            Map.of(), List.of(), 0, Method.POINTS, "", new Session.Counted("pristine", "", "", Map.of(), false),
            new Session.View("", -1, List.of(), List.of(), "", List.of(), ""), true, null, null);

    @TempDir
    Path folder;

    @Test
    void aRunningExplorersCopyIsNoLeftoverAndAnOrderlyEndTakesItAway() throws IOException {
        Autosave autosave = new Autosave(folder);
        autosave.keep(1, EMPTY);
        assertThat(copies()).hasSize(1);
        assertThat(autosave.leftBehind()).isEmpty();
        assertThat(new Autosave(folder).leftBehind()).as("seen from another window of this process").isEmpty();
        autosave.close();
        assertThat(files()).isEmpty();
        autosave.keep(2, EMPTY);
        assertThat(files()).as("a late autosave after the end").isEmpty();
    }

    @Test
    void everyWindowHasACopyOfItsOwn() throws IOException {
        Autosave one = new Autosave(folder);
        Autosave other = new Autosave(folder);
        one.keep(1, EMPTY);
        other.keep(1, EMPTY);
        assertThat(copies()).hasSize(2);
        one.close();
        assertThat(copies()).hasSize(1);
    }

    @Test
    void anEarlierCopyThatComesLateReplacesNothing() throws IOException {
        Autosave autosave = new Autosave(folder);
        autosave.keep(2, named("later"));
        autosave.keep(1, named("earlier"));
        assertThat(SessionFile.read(copies().getFirst()).model()).isEqualTo("later");
        autosave.drop(1);
        assertThat(copies()).hasSize(1);
        autosave.drop(3);
        assertThat(copies()).as("everything is closed").isEmpty();
        autosave.keep(4, named("next"));
        assertThat(copies()).hasSize(1);
    }

    @Test
    void theCopyOfAProcessThatIsGoneIsLeftBehindAndOnlyOneWindowTakesItUp() throws IOException {
        // the process that wrote it began at another time, so whoever has its number now is not it
        Path crashed = folder.resolve("running-%d-1-0.vlens".formatted(ProcessHandle.current().pid()));
        SessionFile.write(crashed, named("crashed"));
        Files.writeString(folder.resolve("other.vlens"), "not ours");
        Autosave quick = new Autosave(folder);
        Autosave slow = new Autosave(folder);
        assertThat(quick.leftBehind()).containsExactly(crashed);
        assertThat(slow.leftBehind()).containsExactly(crashed);
        assertThat(quick.claim(crashed)).isTrue();
        assertThat(slow.claim(crashed)).isFalse();
        assertThat(slow.leftBehind()).isEmpty();
        Path own = copies().stream().filter(one -> one.toString().contains("running-")).findFirst().orElseThrow();
        assertThat(SessionFile.read(own).model()).as("kept for another crash").isEqualTo("crashed");
    }

    @Test
    void aCopyThatIsLeftOnPurposeIsThereForTheNextExplorer() throws IOException {
        Autosave autosave = new Autosave(folder);
        autosave.keep(1, EMPTY);
        autosave.leave();
        assertThat(copies()).hasSize(1);
        autosave.keep(2, named("late"));
        assertThat(SessionFile.read(copies().getFirst())).isEqualTo(EMPTY);
    }

    @Test
    void theCopyOfAWindowThatStillRunsInAnotherProcessIsNotOffered() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Holder.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader says = other.inputReader()) {
            assertThat(says.readLine()).isEqualTo("held");
            Autosave here = new Autosave(folder);
            assertThat(copies()).hasSize(1);
            assertThat(here.leftBehind()).as("while it runs").isEmpty();
            other.destroyForcibly().waitFor();
            assertThat(here.leftBehind()).as("after it was killed").isEqualTo(copies());
        } finally {
            other.destroyForcibly();
        }
    }

    /** Another explorer, which keeps a copy and then hangs. */
    static final class Holder {
        private Holder() {
        }

        public static void main(String[] folder) throws InterruptedException {
            new Autosave(Path.of(folder[0])).keep(1, EMPTY);
            System.out.println("held");
            Thread.sleep(120_000);
        }
    }

    private static Session named(String model) {
        return new Session(Session.SCHEMA, "0.1.0", List.of(), List.of(), List.of(), model, Map.of(), List.of(), 0,
                Method.POINTS, "", EMPTY.reference(), EMPTY.view(), true, null, null);
    }

    private List<Path> copies() throws IOException {
        return files().stream().filter(one -> one.toString().endsWith(".vlens")).toList();
    }

    private List<Path> files() throws IOException {
        try (var list = Files.list(folder)) {
            return list.toList();
        }
    }
}
