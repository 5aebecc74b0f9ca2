package org.vmaflens.ui.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.vmaflens.job.Job;
import org.vmaflens.job.JobRunner;
import org.vmaflens.log.FeatureLog;
import org.vmaflens.model.ModelFile;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.video.VideoForm;

/**
 * Opens and closes files: reads them away from the FX thread, then matches all open logs to the model in use, which
 * takes its time too. What cannot be read becomes a message and leaves everything open as it is. FX thread only.
 */
public final class Loader {

    private final Workspace workspace;
    private final JobRunner runner;
    private final ObservableList<FeatureLog> logs = FXCollections.observableArrayList();
    private final Map<String, Map<String, String>> mapped = new HashMap<>();
    private final Map<Path, VideoForm> forms = new HashMap<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private BiConsumer<Path, Runnable> sessions = (session, then) -> {
    };
    private final List<Path> newVideos = new ArrayList<>();
    private List<String> told = List.of();
    private long round;
    private @Nullable Path newest;

    /** The model that is matched to: in use, or soon. What arrives while it is still being matched must not lose it. */
    private @Nullable ModelFile wanted;

    /** @param runner where files are read */
    public Loader(Workspace workspace, JobRunner runner) {
        this.workspace = workspace;
        this.runner = runner;
    }

    /** Who opens a session that turns up among the files, and then does something, whether it could be opened or not. */
    public void onSession(BiConsumer<Path, Runnable> opener) {
        sessions = opener;
    }

    /** Opens models, logs, videos or a session, in any mix and order. */
    public void open(List<Path> files) {
        open(files, () -> {
        });
    }

    /** The same, and then does something on the FX thread. */
    public void open(List<Path> files, Runnable then) {
        Map<Path, VideoForm> known = Map.copyOf(forms);
        runner.start(new Job("open " + files, Strings.of("job.open"), 0, progress -> {
            Arrived arrived = Arrived.read(files, known);
            FxThread.soon(() -> {
                if (arrived.sessions().isEmpty()) {
                    take(arrived, then);
                } else { // it closes what is open, so what came with it must follow it
                    sessions.accept(arrived.sessions().getLast(), () -> takeBeside(arrived));
                }
            });
        }));
    }

    private void take(Arrived arrived, Runnable then) {
        arrived.models().forEach(this::keep);
        arrived.logs().forEach(this::keep);
        arrived.videos().forEach(workspace.pictures()::add);
        arrived.videos().forEach(video -> newVideos.add(video.path()));
        workspace.pictures().ask(arrived.unformed());
        ModelFile model = arrived.models().isEmpty() ? wanted : arrived.models().getLast();
        match(model, arrived.troubles(), then);
    }

    /** Takes what came with a session, and leaves what that had to say. */
    private void takeBeside(Arrived arrived) {
        if (arrived.isMoreThanASession()) {
            List<String> said = new ArrayList<>(workspace.messageProperty().get().lines().toList());
            said.removeAll(told); // which may hold no longer, or is told again
            take(arrived.besideTheSession(), () -> workspace.messageProperty().set(Stream.concat(said.stream(),
                    workspace.messageProperty().get().lines()).collect(Collectors.joining("\n"))));
        }
    }

    private void keep(ModelFile model) {
        workspace.models().removeIf(one -> one.path().equals(model.path()));
        workspace.models().add(model);
    }

    private void keep(FeatureLog log) {
        logs.removeIf(one -> one.path().equals(log.path()));
        logs.add(log);
        newest = log.path();
    }

    /** Explains by another of the open models. */
    public void use(ModelFile model) {
        match(model, List.of(), () -> {
        });
    }

    /** Says which columns feed the features of a log that waits for it. */
    public void map(FeatureLog log, Map<String, String> columns) {
        Map<String, String> all = new HashMap<>(mapped.getOrDefault(log.sha256(), Map.of()));
        all.putAll(columns);
        mapped.put(log.sha256(), Map.copyOf(all));
        newest = log.path();
        match(wanted, List.of(), () -> {
        });
    }

    /** Closes a log, whether it is a clip already or waits. */
    public void close(FeatureLog log) {
        logs.removeIf(one -> one.path().equals(log.path()));
        match(wanted, List.of(), () -> {
        });
    }

    /** Closes a model; if it was in use, the one opened last takes over. */
    public void close(ModelFile model) {
        workspace.models().removeIf(one -> one.path().equals(model.path()));
        ModelFile used = wanted;
        boolean wasUsed = used != null && used.path().equals(model.path());
        match(!wasUsed ? used : workspace.models().isEmpty() ? null : workspace.models().getLast(), List.of(), () -> {
        });
    }

    /** Closes everything. */
    public void closeAll() {
        round++;
        wanted = null;
        logs.clear();
        mapped.clear();
        forms.clear();
        waiting.clear();
        newVideos.clear();
        workspace.undecided().clear();
        workspace.clips().clear();
        workspace.clipProperty().set(null);
        workspace.models().clear();
        workspace.modelProperty().set(null);
        workspace.pictures().close();
        workspace.frameProperty().set(-1);
    }

    /** What the user said of columns, by the log's SHA-256. */
    public void mapAll(Map<String, Map<String, String>> columns) {
        mapped.putAll(columns);
    }

    /** What the bytes of raw videos mean, by their paths. */
    public void formAll(Map<Path, VideoForm> known) {
        forms.putAll(known);
    }

    /** All open logs in their order, also those that are no clips: they wait for an answer or for a model. */
    public ObservableList<FeatureLog> logs() {
        return FXCollections.unmodifiableObservableList(logs);
    }

    /** What the user said of a log's columns; empty for nothing. */
    public Map<String, String> mapped(FeatureLog log) {
        return mapped.getOrDefault(log.sha256(), Map.of());
    }

    private void match(@Nullable ModelFile model, List<String> troubles, Runnable then) {
        waiting.add(then);
        wanted = model;
        long mine = ++round;
        List<FeatureLog> all = List.copyOf(logs);
        if (model == null) {
            List<String> told = new ArrayList<>(troubles);
            if (!all.isEmpty()) {
                told.add(all.size() == 1
                        ? Strings.of("open.model.one", all.getFirst().name())
                        : Strings.of("open.model.many", all.size()));
            }
            show(null, new Matched(List.of(), List.of(), told));
            return;
        }
        List<Clip> known = model.equals(workspace.modelProperty().get()) ? List.copyOf(workspace.clips()) : List.of();
        Map<String, Map<String, String>> columns = Map.copyOf(mapped);
        runner.start(new Job("match", Strings.of("job.open"), 0, progress -> {
            Matched matched = Matched.of(model, all, columns, known);
            FxThread.soon(() -> {
                if (mine == round) {
                    matched.troubles().addAll(0, troubles);
                    show(model, matched);
                } else if (!troubles.isEmpty()) {
                    workspace.messageProperty().set(String.join("\n", troubles));
                }
            });
        }));
    }

    private void show(@Nullable ModelFile model, Matched matched) {
        Clip seen = workspace.clipProperty().get();
        List<Path> before = workspace.clips().stream().map(clip -> clip.log().path()).toList();
        told = List.copyOf(matched.troubles());
        workspace.messageProperty().set(String.join("\n", told));
        if (model == null || !model.equals(workspace.modelProperty().get())) {
            workspace.clips().clear(); // no clip is ever explained by a model that it was not read for
            workspace.modelProperty().set(model);
        }
        workspace.undecided().setAll(matched.undecided());
        if (!workspace.clips().equals(matched.clips())) {
            workspace.clips().setAll(matched.clips());
        }
        workspace.clipProperty().set(inView(matched.clips(), before, seen));
        newest = null;
        if (!matched.clips().isEmpty()) {
            newVideos.forEach(video -> workspace.pictures().adopt(video, matched.clips(),
                    workspace.clipProperty().get()));
            newVideos.clear();
        }
        if (workspace.frameProperty().get() < 0) {
            workspace.frameProperty().set(matched.clips().isEmpty() ? -1 : 0);
        }
        List<Runnable> then = List.copyOf(waiting);
        waiting.clear();
        then.forEach(Runnable::run);
    }

    /** The clip opened last, else the one that was in view before or its neighbour, else the last one. */
    private @Nullable Clip inView(List<Clip> clips, List<Path> before, @Nullable Clip seen) {
        List<Path> wanted = new ArrayList<>();
        if (newest != null) {
            wanted.add(newest);
        } else if (seen != null) {
            int place = Math.max(0, before.indexOf(seen.log().path()));
            wanted.addAll(before.subList(place, before.size()));
            wanted.addAll(before.subList(0, place).reversed());
        }
        return wanted.stream().flatMap(path -> clips.stream().filter(clip -> clip.log().path().equals(path)))
                .findFirst().orElse(clips.isEmpty() ? null : clips.getLast());
    }
}
