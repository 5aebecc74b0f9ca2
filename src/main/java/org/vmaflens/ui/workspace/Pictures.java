package org.vmaflens.ui.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.vmaflens.model.SourceFile;
import org.vmaflens.video.Video;

/** The open videos, and which of them shows which clip. FX thread only, but for the videos themselves. */
public final class Pictures implements AutoCloseable {

    private final List<Video> videos = new ArrayList<>();
    private final Map<String, Path> chosen = new HashMap<>();
    private final IntegerProperty revision = new SimpleIntegerProperty(this, "revision");
    private final ObservableList<Path> unformed = FXCollections.observableArrayList();

    /** Grows whenever videos come or go. */
    public IntegerProperty revisionProperty() {
        return revision;
    }

    /** Raw videos whose size and form the user has still to say; asked for one after the other. */
    public ObservableList<Path> unformed() {
        return unformed;
    }

    /** Has the user asked for the forms of these, too. */
    void ask(List<Path> raw) {
        unformed.addAll(raw.stream().filter(one -> !unformed.contains(one)).toList());
    }

    /** All open videos. */
    public List<Video> videos() {
        return List.copyOf(videos);
    }

    /** The videos that clips are shown by because the user said so, by the SHA-256 of the clips' logs. */
    public Map<String, Path> chosen() {
        return Map.copyOf(chosen);
    }

    /** Shows clips by these videos as soon as they are open, by the SHA-256 of the clips' logs. */
    public void chooseAll(Map<String, Path> byLog) {
        chosen.putAll(byLog);
        changed();
    }

    /** All open videos. */
    public List<Path> paths() {
        return videos.stream().map(Video::path).toList();
    }

    /** One more video, in place of the same file before. */
    public void add(Video video) {
        videos.stream().filter(one -> one.path().equals(video.path())).findFirst().ifPresent(this::drop);
        videos.add(video);
        unformed.remove(video.path());
        changed();
    }

    /** Shows a clip by the video of this path as soon as it is open, whatever their names are. */
    public void choose(Clip clip, Path video) {
        chosen.put(clip.log().sha256(), video);
        changed();
    }

    /**
     * Shows the clip in view by a video whose name belongs to none of the clips, unless it is shown by one already: a
     * user who opens a video means to see it.
     */
    public void adopt(Path video, List<Clip> clips, @Nullable Clip inView) {
        boolean known = clips.stream().flatMap(clip -> of(clip).stream()).anyMatch(one -> one.path().equals(video));
        if (!known && inView != null && of(inView).isEmpty()) {
            choose(inView, video);
        }
    }

    /** The video of a clip: the chosen one, else the one of the same name, else one whose name goes on from the clip's. */
    public Optional<Video> of(Clip clip) {
        Path own = chosen.get(clip.log().sha256());
        String name = clip.name().toLowerCase(Locale.ROOT);
        return videos.stream().filter(video -> video.path().equals(own)).findFirst()
                .or(() -> videos.stream().filter(video -> name(video).equals(name)).findFirst())
                .or(() -> videos.stream()
                        .filter(video -> name(video).startsWith(name + "_") || name.startsWith(name(video) + "."))
                        .findFirst());
    }

    /** Closes every video. */
    @Override
    public void close() {
        List.copyOf(videos).forEach(this::drop);
        chosen.clear();
        unformed.clear();
        changed();
    }

    private void drop(Video video) {
        videos.remove(video);
        video.close();
    }

    private void changed() {
        revision.set(revision.get() + 1);
    }

    private static String name(Video video) {
        return SourceFile.baseName(video.path()).toLowerCase(Locale.ROOT);
    }
}
