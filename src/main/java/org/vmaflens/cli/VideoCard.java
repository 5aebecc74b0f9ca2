package org.vmaflens.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vmaflens.log.InputKind;
import org.vmaflens.video.Video;

/** What a YUV4MPEG2 video is. */
final class VideoCard {

    private VideoCard() {
    }

    /** The card; empty when the file is no such video. */
    static Optional<Map<String, Object>> of(Path path) {
        if (InputKind.of(path) != InputKind.Y4M) {
            return Optional.empty();
        }
        try (Video video = Video.y4m(path)) {
            Map<String, Object> card = new LinkedHashMap<>();
            card.put("kind", "video");
            card.put("file", path.toString());
            card.put("width", video.form().width());
            card.put("height", video.form().height());
            card.put("frames_per_second", video.form().framesPerSecond());
            card.put("sampling", video.form().describe());
            card.put("frames", video.frameCount());
            card.put("cut_off", video.endsWithinAFrame());
            return Optional.of(card);
        }
    }
}
