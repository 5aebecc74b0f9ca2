package org.vmaflens.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.vmaflens.export.Session;
import org.vmaflens.export.SessionFile;
import org.vmaflens.export.SessionTabs;
import org.vmaflens.job.Job;
import org.vmaflens.job.JobRunner;
import org.vmaflens.log.FeatureLog;
import org.vmaflens.model.LensException;
import org.vmaflens.model.SourceFile;
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
    private final Leaving leaving;
    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>(this, "file");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed");
    private final ObservableList<FeatureLog> logs;
    private final ObservableList<Missing> missing = FXCollections.observableArrayList();
    private final PauseTransition rest = new PauseTransition(REST);
    private final LastSeen seen = new LastSeen();

    /** What the file holds; null where a restored copy had more. */
    private @Nullable Session saved;
    private boolean opening;
    private boolean ended;
    private boolean restoring;
    private boolean givenUp;
    private long turn;

    /** What was read of a session. */
    private record Read(Session session, InputCheck inputs, SessionVideos videos) {
        static Read of(Path from) {
            Session session = SessionFile.read(from);
            return new Read(session, InputCheck.of(session, from), SessionVideos.of(session, SessionFile.folder(from)));
        }
    }

    /** Follows this workspace. */
    public Sessions(Workspace workspace, Loader loader, JobRunner runner, Looking.Lookout lookout, Autosave autosave,
            Leaving leaving) {
        this.workspace = workspace;
        this.loader = loader;
        this.runner = runner;
        this.lookout = lookout;
        this.autosave = autosave;
        this.leaving = leaving;
        logs = loader.logs(); // held, since a view of a list that nobody holds hears nothing
        rest.setOnFinished(over -> settle());
        InvalidationListener touched = change -> touched();
        missing.addListener(touched);
        lookout.causes().forEach(cause -> cause.addListener(touched));
        List.of(logs, workspace.clips(), workspace.models(), workspace.undecided(),
                workspace.pictures().revisionProperty(),
                workspace.pictures().unformed(), workspace.modelProperty(), workspace.clipProperty(),
                workspace.overlayProperty(), workspace.settingsProperty(), workspace.methodProperty(),
                workspace.valueShownProperty(), workspace.referenceProperty(), workspace.displayedProperty(),
                workspace.membersProperty(), workspace.frameProperty(), workspace.selectedRangeProperty())
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

    /** A sentence about files of the session that are not there; empty for none. */
    public ObservableStringValue missingProperty() {
        return Bindings.createStringBinding(() -> Missing.words(missing), missing);
    }

    /** Takes the files that are not there out of the session. */
    public void leaveOut() {
        missing.clear();
    }

    /** Whether a session is being opened, so that what changes is not the user's choice. */
    public boolean isOpening() {
        return opening;
    }

    /** Something that belongs to the session was changed; it is autosaved when the user rests. */
    private void touched() {
        if (!ended) { // what still moves in a closed window must not hold it until the rest is over
            rest.playFromStart();
        }
    }

    /** Autosaves, and says whether the file is behind. */
    private void settle() {
        rest.stop();
        if (opening) {
            return;
        }
        changed.set(isBehind());
        long mine = ++turn;
        if (isNothingOpen()) {
            runner.aside(() -> autosave.drop(mine));
        } else {
            Session copy = copy();
            runner.start(new Job("autosave", Strings.of("job.autosave"), 0, progress -> autosave.keep(mine, copy)));
        }
    }

    private boolean isNothingOpen() {
        return logs.isEmpty() && workspace.models().isEmpty() && missing.isEmpty()
                && workspace.pictures().videos().isEmpty() && workspace.pictures().unformed().isEmpty();
    }

    private boolean isBehind() {
        Path own = file.get();
        Session before = saved;
        return own != null && (before == null || !before.sameWork(capture(SessionFile.folder(own))));
    }

    /** What is open, and of which file that is a copy. */
    private Session copy() {
        Path own = file.get();
        return capture(autosave.folder()).copyOf(own == null
                ? null
                : new Session.Origin(SessionFile.input(autosave.folder(), own, "").path(), isBehind()));
    }

    /** Saves to a file, and goes on under its name. */
    public void save(Path to) {
        save(to, () -> {
        });
    }

    private void save(Path to, Runnable then) {
        Session session = capture(SessionFile.folder(to));
        runner.start(new Job("save session", Strings.of("job.save"), 0, progress -> {
            Optional<String> trouble = written(to, session);
            FxThread.soon(() -> {
                if (trouble.isPresent()) {
                    workspace.messageProperty().set(trouble.get());
                } else {
                    if (workspace.messageProperty().get().equals(strange(to))) {
                        workspace.messageProperty().set("");
                    }
                    file.set(to);
                    saved = session;
                    settle();
                    then.run();
                }
            });
        }));
    }

    private Optional<String> written(Path to, Session session) {
        try {
            if (seen.isStrange(to)) {
                return Optional.of(strange(to));
            }
            SessionFile.write(to, session);
            seen.see(to);
            return Optional.empty();
        } catch (LensException refused) {
            return Optional.of(refused.sentence());
        }
    }

    private static String strange(Path to) {
        return Strings.of("session.strange", SourceFile.name(to));
    }

    /** Opens a session in place of what is open; a file that is no session leaves everything as it is. */
    public void open(Path from) {
        open(from, () -> {
        });
    }

    /** The same, and then does something, whether it is a session or not. */
    public void open(Path from, Runnable then) {
        leave(Leaving.Why.OPEN, () -> runner.start(new Job("open session", Strings.of("job.open"), 0, progress -> {
            try {
                Read read = Read.of(from);
                seen.see(from);
                FxThread.soon(() -> show(read, from, false, false, then));
            } catch (LensException refused) {
                FxThread.soon(() -> {
                    workspace.messageProperty().set(refused.sentence());
                    then.run();
                });
            }
        })));
    }

    /** Opens what a crash left behind, under the name of the session that it is a copy of. */
    public void restore(Path leftBehind) {
        leave(Leaving.Why.OPEN, () -> runner.start(new Job("open session", Strings.of("job.open"), 0, progress -> {
            try {
                Read read = Read.of(leftBehind);
                if (!autosave.claim(leftBehind)) {
                    throw new LensException(Strings.of("session.taken"));
                }
                Session.Origin origin = read.session().origin();
                Path own = origin == null
                        ? null
                        : SessionFile.resolve(SessionFile.folder(leftBehind), new Session.Input(origin.path(), ""));
                FxThread.soon(() -> show(read, own, true, origin != null && origin.changed(), () -> {
                }));
            } catch (LensException refused) {
                FxThread.soon(() -> workspace.messageProperty().set(refused.sentence()));
            }
        })));
    }

    /** Does something that ends this session, once the user has said what becomes of changes that are not saved. */
    public void leave(Leaving.Why why, Runnable next) {
        Path own = file.get();
        if (own == null || opening || !isBehind()) {
            next.run();
            return;
        }
        leaving.ask(SourceFile.name(own), why, () -> save(own, next), () -> {
            givenUp = true;
            next.run();
        });
    }

    private void show(Read read, @Nullable Path own, boolean restored, boolean behind, Runnable then) {
        Session session = read.session();
        opening = true;
        restoring = restored;
        givenUp = false;
        loader.closeAll();
        loader.mapAll(session.mapped());
        loader.formAll(read.videos().forms());
        workspace.pictures().chooseAll(read.videos().chosen());
        file.set(null);
        missing.setAll(read.inputs().missing());
        List<String> troubles = new ArrayList<>(read.inputs().troubles());
        troubles.addAll(read.videos().troubles());
        troubles.addAll(SessionState.choose(workspace, session));
        loader.open(read.inputs().there(), () -> {
            SessionState.look(workspace, session.view());
            String before = workspace.messageProperty().get();
            if (!before.isEmpty()) {
                troubles.add(before);
            }
            file.set(own);
            saved = null;
            troubles.addAll(lookout.look(looking(session), () -> {
                SessionState.select(workspace, session.view());
                opening = false;
                restoring = false;
                saved = own == null || behind ? null : capture(SessionFile.folder(own));
                settle();
                FxThread.soon(then); // after what this one has to say
            }));
            workspace.messageProperty().set(String.join("\n", troubles));
        });
    }

    private static Looking looking(Session session) {
        SessionTabs tabs = session.tabs();
        return new Looking(session.view().window(), session.view().tab(), session.view().hidden(),
                tabs == null ? SessionTabs.FIRST : tabs);
    }

    /** Opens missing files where the user found them, and others that lie beside these. */
    public void find(List<Path> chosen) {
        List<Missing> sought = List.copyOf(missing);
        Path own = file.get();
        String name = own == null ? "" : SourceFile.name(own);
        runner.start(new Job("find files", Strings.of("job.open"), 0, progress -> {
            Map<Missing, Path> found = Missing.among(sought, chosen);
            List<String> troubles = new ArrayList<>();
            found.forEach((one, path) -> troubles.addAll(InputCheck.differs(one.sha256(), path, name)));
            FxThread.soon(() -> take(found, chosen, troubles));
        }));
    }

    private void take(Map<Missing, Path> found, List<Path> chosen, List<String> troubles) {
        found.forEach((one, path) -> {
            missing.remove(one);
            Session.Video video = one.video();
            if (video != null) {
                SessionVideos known = SessionVideos.of(video, path);
                loader.formAll(known.forms());
                workspace.pictures().chooseAll(known.chosen());
            }
        });
        loader.open(found.isEmpty() ? chosen : List.copyOf(found.values()), () -> {
            String before = workspace.messageProperty().get();
            if (!before.isEmpty()) {
                troubles.add(before);
            }
            workspace.messageProperty().set(String.join("\n", troubles));
        });
    }

    /** The explorer ends: in good order, unless there are changes of which nobody has asked the user. */
    public void close() {
        ended = true;
        rest.stop();
        if (restoring) {
            autosave.leave();
        } else if (!givenUp && !opening && isBehind()) {
            autosave.keep(++turn, copy());
            autosave.leave();
        } else {
            autosave.close();
        }
    }

    private Session capture(Path folder) {
        return SessionState.capture(workspace, loader, missing, lookout.looking(), folder);
    }
}
