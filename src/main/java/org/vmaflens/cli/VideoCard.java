package org.vmaflens.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vmaflens.model.LensException;
import org.vmaflens.model.SourceFile;
import org.vmaflens.video.RawGuess;
import org.vmaflens.video.Video;
import org.vmaflens.video.VideoForm;

/** What a video is, as names and values. */
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
            addForm(card, form, video.frameCount());
            card.put("warnings", video.endsWithinAFrame()
                    ? List.of("The file ends within a frame, which is left out.")
                    : List.of());
            return card;
        }
    }

    /** The card of a raw video, of which nothing but its name may tell the form. */
    static Map<String, Object> ofRaw(Path path) {
        try {
            Map<String, Object> card = new LinkedHashMap<>();
            card.put("kind", "raw video");
            card.put("file", path.toString());
            long bytes = Files.size(path);
            card.put("bytes", bytes);
            RawGuess.of(path).ifPresentOrElse(
                    form -> addForm(card, form, Math.toIntExact(bytes / form.frameBytes())),
                    () -> card.put("warnings", List.of("Nothing in it says its size; the explorer asks for it.")));
            return card;
        } catch (IOException e) {
            throw SourceFile.unreadable(path, e);
        }
    }

    private static void addForm(Map<String, Object> card, VideoForm form, int frames) {
        card.put("width", form.width());
        card.put("height", form.height());
        card.put("frames", frames);
        if (form.framesPerSecond() > 0) {
            card.put("frames_per_second", form.framesPerSecond());
        }
        card.put("sampling", form.sampling().name().toLowerCase(Locale.ROOT));
        card.put("bits", form.depth());
    }
}
