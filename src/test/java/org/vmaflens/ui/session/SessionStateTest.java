package org.vmaflens.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.export.Session;
import org.vmaflens.export.SessionTabs;
import org.vmaflens.job.JobRunner;
import org.vmaflens.ui.workspace.Loader;
import org.vmaflens.ui.workspace.Settings;
import org.vmaflens.ui.workspace.Workspace;

class SessionStateTest {

    @Test
    void settingsComeBackWithTheirNamesLettersAndFigures() {
        Workspace before = new Workspace();
        Settings settings = Settings.FIRST.rename("as in the report").add(Neighbourhood.DEFAULTS.withSamples(100))
                .rename("quick");
        before.settingsProperty().set(settings);
        before.displayedProperty().set(true);
        before.membersProperty().set(false);

        Session session = SessionState.capture(before, new Loader(before, JobRunner.onSameThread()),
                List.of(), new Looking(List.of(), "", List.of(), SessionTabs.FIRST), Path.of("."));
        Workspace after = new Workspace();
        List<String> troubles = SessionState.choose(after, session);

        assertThat(troubles).isEmpty();
        assertThat(after.settingsProperty().get()).isEqualTo(settings);
        assertThat(after.displayedProperty().get()).isTrue();
        assertThat(after.membersProperty().get()).isFalse();
    }
}
