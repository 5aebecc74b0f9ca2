package org.vmaflens.ui.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** @param runner where files are read */
    public Loader(Workspace workspace, JobRunner runner) {
        this.workspace = workspace;
        this.runner = runner;
    }

    /** Opens a model and any number of logs, in any order. */
    public void open(List<Path> files) {
        ModelFile current = workspace.modelProperty().get();
        List<FeatureLog> again = workspace.clips().stream().map(Clip::log).toList();
        String kind = "open " + files;
        runner.start(new Job(kind, "Opening", 0, progress -> {
            Opened opened = read(files, current, again);
            FxThread.soon(() -> show(opened));
        }));
    }

    private record Opened(@Nullable ModelFile model, List<Clip> clips, List<String> troubles) {
    }

    private static Opened read(List<Path> files, @Nullable ModelFile current, List<FeatureLog> open) {
        List<String> troubles = new ArrayList<>();
        ModelFile model = current;
        List<FeatureLog> logs = new ArrayList<>(open);
        for (Path file : files) {
            try {
                if (InputKind.of(file) == InputKind.MODEL) {
                    model = ModelReader.read(file);
                } else {
                    logs.add(LogReaders.read(file));
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
        } else if (!logs.isEmpty()) {
            troubles.add("Open a model as well: a log can only be explained by the model that scored it.");
        }
        return new Opened(model, clips, troubles);
    }

    private void show(Opened opened) {
        workspace.messageProperty().set(String.join("\n", opened.troubles()));
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
