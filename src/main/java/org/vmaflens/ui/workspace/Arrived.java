package org.vmaflens.ui.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vmaflens.log.FeatureLog;
import org.vmaflens.log.InputKind;
import org.vmaflens.log.LogReaders;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.ModelReader;
import org.vmaflens.video.RawGuess;
import org.vmaflens.video.Video;
import org.vmaflens.video.VideoForm;

/**
 * What was read of some files; one that cannot be read takes nothing from the others.
 *
 * @param unformed raw videos whose size and form nothing tells
 * @param session a session among the files, the last where there are several; null mostly
 * @param troubles a sentence for each file that was refused
 */
record Arrived(List<ModelFile> models, List<FeatureLog> logs, List<Video> videos, List<Path> unformed,
        @Nullable Path session, List<String> troubles) {

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
        Path session = null;
        for (Path file : files) {
            try {
                if (RawGuess.isRaw(file)) {
                    Optional<VideoForm> form = Optional.ofNullable(forms.get(file)).or(() -> RawGuess.of(file));
                    form.ifPresentOrElse(known -> videos.add(Video.raw(file, known)), () -> unformed.add(file));
                    continue;
                }
                switch (InputKind.of(file)) {
                    case MODEL -> models.add(ModelReader.read(file));
                    case SESSION -> session = file;
                    case Y4M -> videos.add(Video.y4m(file));
                    case LOG -> logs.add(LogReaders.read(file));
                }
            } catch (LensException refused) {
                troubles.add(refused.sentence());
            }
        }
        return new Arrived(models, logs, videos, unformed, session, troubles);
    }
}
