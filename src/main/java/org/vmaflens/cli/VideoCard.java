package org.vmaflens.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vmaflens.model.LensException;
import org.vmaflens.model.SourceFile;
import org.vmaflens.video.Video;
import org.vmaflens.video.VideoForm;

/** What a YUV4MPEG2 video is, as names and values. */
final class VideoCard {

    private VideoCard() {
    }

    /** The card, in the order to be shown. */
    static Map<String, Object> of(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new LensException("%s is a video that comes through a pipe, of which only files can be looked into. "
                    .formatted(SourceFile.name(path)) + "Save it to a file first.");
        }
        try (Video video = Video.y4m(path)) {
            VideoForm form = video.form();
            Map<String, Object> card = new LinkedHashMap<>();
            card.put("kind", "video");
            card.put("file", path.toString());
            card.put("width", form.width());
            card.put("height", form.height());
            card.put("frames", video.frameCount());
            card.put("frames_per_second", form.framesPerSecond());
            card.put("sampling", form.sampling().name().toLowerCase(Locale.ROOT));
            card.put("bits", form.depth());
            card.put("warnings", video.endsWithinAFrame()
                    ? List.of("The file ends within a frame, which is left out.")
                    : List.of());
            return card;
        }
    }
}
