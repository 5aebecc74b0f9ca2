package org.vmaflens.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.vmaflens.export.Session;
import org.vmaflens.export.SessionFile;
import org.vmaflens.job.Job;
import org.vmaflens.job.JobRunner;
import org.vmaflens.model.LensException;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.FxThread;
import org.vmaflens.ui.workspace.Loader;
import org.vmaflens.ui.workspace.Workspace;

/** Saves, opens and autosaves what is open. FX thread only; files are read and written away from it. */
public final class Sessions {

    /** Autosaved this long after the last change. */
    private static final Duration REST = Duration.seconds(1.5);

    private final Workspace workspace;
    private final Loader loader;
    private final JobRunner runner;
    private final Looking.Lookout lookout;
    private final Autosave autosave;
    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>(this, "file");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed");
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable Session saved;

    /** Follows this workspace. */
    public Sessions(Workspace workspace, Loader loader, JobRunner runner, Looking.Lookout lookout, Autosave autosave) {
        this.workspace = workspace;
        this.loader = loader;
        this.runner = runner;
        this.lookout = lookout;
        this.autosave = autosave;
        rest.setOnFinished(over -> settle());
        InvalidationListener touched = change -> touched();
        workspace.clips().addListener(touched);
        List.of(workspace.modelProperty(), workspace.clipProperty(), workspace.overlayProperty(),
                workspace.settingsProperty(), workspace.methodProperty(), workspace.valueShownProperty(),
                workspace.referenceProperty(), workspace.frameProperty(), workspace.selectedRangeProperty())
                .forEach(property -> property.addListener(touched));
    }

    /** The session's file; none while it has never been saved. */
    public ObjectProperty<@Nullable Path> fileProperty() {
        return file;
    }

    /** Whether something is not in the file yet. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Something that belongs to the session was changed; it is autosaved when the user rests. */
    public void touched() {
        rest.playFromStart();
    }

    /** Autosaves, and says whether the file is behind. */
    void settle() {
        rest.stop();
        if (workspace.clips().isEmpty() && workspace.modelProperty().get() == null) {
            return;
        }
        Path own = file.get();
        changed.set(own != null && saved != null && !capture(SessionFile.folder(own)).equals(saved));
        Session copy = capture(autosave.folder());
        runner.start(new Job("autosave", Strings.of("job.autosave"), 0, progress -> autosave.keep(copy)));
    }

    /** Saves to a file, and goes on under its name. */
    public void save(Path to) {
        Session session = capture(SessionFile.folder(to));
        runner.start(new Job("save session", Strings.of("job.save"), 0, progress -> {
            Optional<String> trouble = written(to, session);
            FxThread.soon(() -> {
                if (trouble.isPresent()) {
                    workspace.messageProperty().set(trouble.get());
                } else {
                    file.set(to);
                    saved = session;
                    changed.set(false);
                }
            });
        }));
    }

    private static Optional<String> written(Path to, Session session) {
        try {
            SessionFile.write(to, session);
            return Optional.empty();
        } catch (LensException refused) {
            return Optional.of(refused.sentence());
        }
    }

    /** Opens a session in place of what is open; a file that is no session leaves everything as it is. */
    public void open(Path from) {
        read(from, () -> file.set(from));
    }

    /** Opens what a crash left behind; it has no file of its own. */
    public void restore(Path leftBehind) {
        read(leftBehind, () -> Autosave.discard(leftBehind));
    }

    private void read(Path from, Runnable then) {
        runner.start(new Job("open session", Strings.of("job.open"), 0, progress -> {
            try {
                Session session = SessionFile.read(from);
                InputCheck inputs = InputCheck.of(session, from);
                FxThread.soon(() -> show(session, inputs, then));
            } catch (LensException refused) {
                FxThread.soon(() -> workspace.messageProperty().set(refused.sentence()));
            }
        }));
    }

    private void show(Session session, InputCheck inputs, Runnable then) {
        loader.closeAll();
        loader.mapAll(session.mapped());
        file.set(null);
        List<String> troubles = new ArrayList<>(inputs.troubles());
        troubles.addAll(SessionState.choose(workspace, session));
        loader.open(inputs.there(), () -> {
            SessionState.look(workspace, session.view());
            String before = workspace.messageProperty().get();
            if (!before.isEmpty()) {
                troubles.add(before);
            }
            workspace.messageProperty().set(String.join("\n", troubles));
            then.run();
            saved = null;
            lookout.look(new Looking(session.view().window(), session.view().tab(), session.view().hidden()), () -> {
                SessionState.select(workspace, session.view());
                Path own = file.get();
                saved = own == null ? null : capture(SessionFile.folder(own));
                changed.set(false);
            });
        });
    }

    /** The explorer ends in good order. */
    public void close() {
        rest.stop();
        autosave.close();
    }

    private Session capture(Path folder) {
        return SessionState.capture(workspace, lookout.looking(), folder);
    }
}
