package org.vmaflens.ui.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vmaflens.job.Job;
import org.vmaflens.job.JobRunner;
import org.vmaflens.log.ColumnMatch;
import org.vmaflens.log.ColumnMatcher;
import org.vmaflens.log.FeatureLog;
import org.vmaflens.log.FeatureMatrices;
import org.vmaflens.log.InputKind;
import org.vmaflens.log.LogReaders;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.ModelReader;

/** Reads files away from the FX thread; what cannot be read becomes a message and leaves everything open as it is. */
public final class Loader {

    private final Workspace workspace;
    private final JobRunner runner;
    private Consumer<Path> sessions = session -> {
    };

    /** @param runner where files are read */
    public Loader(Workspace workspace, JobRunner runner) {
        this.workspace = workspace;
        this.runner = runner;
    }

    /** Who opens a session that turns up among the files. */
    public void onSession(Consumer<Path> opener) {
        sessions = opener;
    }

    /** Opens a model, any number of logs, or a session, in any order. */
    public void open(List<Path> files) {
        open(files, () -> {
        });
    }

    /** The same, and then does something on the FX thread. */
    public void open(List<Path> files, Runnable then) {
        ModelFile current = workspace.modelProperty().get();
        List<FeatureLog> again = workspace.clips().stream().map(Clip::log).toList();
        String kind = "open " + files;
        runner.start(new Job(kind, "Opening", 0, progress -> {
            Opened opened = read(files, current, again);
            FxThread.soon(() -> {
                show(opened);
                then.run();
            });
        }));
    }

    private record Opened(@Nullable ModelFile model, List<Clip> clips, @Nullable Path session,
            List<String> troubles) {
    }

    private static Opened read(List<Path> files, @Nullable ModelFile current, List<FeatureLog> open) {
        List<String> troubles = new ArrayList<>();
        ModelFile model = current;
        Path session = null;
        List<FeatureLog> logs = new ArrayList<>(open);
        for (Path file : files) {
            try {
                switch (InputKind.of(file)) {
                    case MODEL -> model = ModelReader.read(file);
                    case SESSION -> session = file;
                    default -> logs.add(LogReaders.read(file));
                }
            } catch (LensException refused) {
                troubles.add(refused.sentence());
            }
        }
        List<Clip> clips = new ArrayList<>();
        if (model != null) {
            for (FeatureLog log : logs) {
                try {
                    ColumnMatch match = ColumnMatcher.match(model.model(), log, Map.of());
                    clips.add(new Clip(log, match, FeatureMatrices.of(model.model(), log, match)));
                } catch (LensException refused) {
                    troubles.add(refused.sentence());
                }
            }
        } else if (!logs.isEmpty() && session == null) {
            troubles.add("Open a model as well: a log can only be explained by the model that scored it.");
        }
        return new Opened(model, clips, session, troubles);
    }

    private void show(Opened opened) {
        workspace.messageProperty().set(String.join("\n", opened.troubles()));
        if (opened.session() != null) {
            sessions.accept(opened.session());
            return; // a session is a whole of its own
        }
        if (opened.model() == null || (opened.clips().isEmpty() && !workspace.clips().isEmpty())) {
            return;
        }
        if (!opened.model().equals(workspace.modelProperty().get())) {
            workspace.clips().clear(); // no clip is ever explained by a model that it was not read for
            workspace.modelProperty().set(opened.model());
        }
        workspace.clips().setAll(opened.clips());
        workspace.clipProperty().set(opened.clips().isEmpty() ? null : opened.clips().getLast());
        if (workspace.frameProperty().get() < 0) {
            workspace.frameProperty().set(opened.clips().isEmpty() ? -1 : 0);
        }
    }
}
