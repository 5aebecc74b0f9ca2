package org.vmaflens.ui.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vmaflens.log.FeatureLog;
import org.vmaflens.log.InputKind;
import org.vmaflens.log.LogReaders;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.ModelReader;
import org.vmaflens.model.SourceFile;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.video.RawGuess;
import org.vmaflens.video.Video;
import org.vmaflens.video.VideoForm;

/**
 * What was read of some files; one that cannot be read takes nothing from the others.
 *
 * @param unformed raw videos whose size and form nothing tells
 * @param sessions the sessions among the files, in their order; none mostly
 * @param troubles a sentence for each file that was refused
 */
record Arrived(List<ModelFile> models, List<FeatureLog> logs, List<Video> videos, List<Path> unformed,
        List<Path> sessions, List<String> troubles) {

    /**
     * Reads the files, each by what it is; not on the FX thread.
     *
     * @param forms of raw videos, as far as they are known
     */
    static Arrived read(List<Path> files, Map<Path, VideoForm> forms) {
        List<ModelFile> models = new ArrayList<>();
        List<FeatureLog> logs = new ArrayList<>();
        List<Video> videos = new ArrayList<>();
        List<String> troubles = new ArrayList<>();
        List<Path> unformed = new ArrayList<>();
        List<Path> sessions = new ArrayList<>();
        for (Path file : files) {
            try {
                if (RawGuess.isRaw(file)) {
                    Optional<VideoForm> form = Optional.ofNullable(forms.get(file)).or(() -> RawGuess.of(file));
                    form.ifPresentOrElse(known -> videos.add(Video.raw(file, known)), () -> unformed.add(file));
                    continue;
                }
                switch (InputKind.of(file)) {
                    case MODEL -> models.add(ModelReader.read(file));
                    case SESSION -> sessions.add(file);
                    case Y4M -> videos.add(Video.y4m(file));
                    case LOG -> logs.add(LogReaders.read(file));
                }
            } catch (LensException refused) {
                troubles.add(refused.sentence());
            }
        }
        return new Arrived(models, logs, videos, unformed, sessions, troubles);
    }

    /** Whether there is something beside one session. */
    boolean isMoreThanASession() {
        return sessions.size() > 1
                || !(models.isEmpty() && logs.isEmpty() && videos.isEmpty() && unformed.isEmpty()
                        && troubles.isEmpty());
    }

    /** All but the last session; of those before it only that they are left out. */
    Arrived besideTheSession() {
        List<String> all = new ArrayList<>(troubles);
        sessions.subList(0, sessions.size() - 1).forEach(other -> all.add(Strings.of("session.left",
                SourceFile.name(other), SourceFile.name(sessions.getLast()))));
        return new Arrived(models, logs, videos, unformed, List.of(), all);
    }
}
