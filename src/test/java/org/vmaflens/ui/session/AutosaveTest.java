package org.vmaflens.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

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
            new Session.View("", -1, List.of(), List.of(), "", List.of(), ""), true);

    @TempDir
    Path folder;

    @Test
    void aRunningExplorersCopyIsNoLeftoverAndAnOrderlyEndTakesItAway() throws IOException {
        Autosave autosave = new Autosave(folder, 0);
        autosave.keep(EMPTY);
        assertThat(files()).hasSize(1);
        assertThat(autosave.leftBehind()).isEmpty();
        autosave.close();
        assertThat(files()).isEmpty();
        autosave.keep(EMPTY);
        assertThat(files()).as("a late autosave after the end").isEmpty();
    }

    @Test
    void theCopyOfAProcessThatIsGoneIsLeftBehind() throws IOException {
        // the process that wrote it began at another second, so whoever has its number now is not it
        Path crashed = folder.resolve("running-%d-1-0.vlens".formatted(ProcessHandle.current().pid()));
        SessionFile.write(crashed, EMPTY);
        Files.writeString(folder.resolve("running-x.vlens"), "not ours");
        assertThat(new Autosave(folder, 0).leftBehind()).containsExactly(crashed);
        Autosave.discard(crashed);
        assertThat(new Autosave(folder, 0).leftBehind()).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (var list = Files.list(folder)) {
            return list.toList();
        }
    }
}
