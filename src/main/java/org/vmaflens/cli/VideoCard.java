package org.vmaflens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vmaflens.model.SourceFile;

/** What a YUV4MPEG2 video is, from its first line. */
final class VideoCard {

    private static final String MAGIC = "YUV4MPEG2 ";
    private static final int LONGEST_HEADER = 4096;

    private VideoCard() {
    }

    /** The card; empty when the file is no such video. */
    static Optional<Map<String, Object>> of(Path path) {
        String head;
        try (InputStream in = SourceFile.open(path)) {
            head = new String(in.readNBytes(LONGEST_HEADER), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw SourceFile.unreadable(path, e);
        }
        if (!head.startsWith(MAGIC)) {
            return Optional.empty();
        }
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("kind", "video");
        card.put("file", path.toString());
        int end = head.indexOf('\n');
        for (String word : head.substring(MAGIC.length(), end < 0 ? head.length() : end).split(" ")) {
            add(card, word);
        }
        return Optional.of(card);
    }

    private static void add(Map<String, Object> card, String word) {
        if (word.isEmpty()) {
            return;
        }
        String value = word.substring(1);
        switch (word.charAt(0)) {
            case 'W' -> card.put("width", value);
            case 'H' -> card.put("height", value);
            case 'F' -> card.put("frames_per_second", value.replace(':', '/'));
            case 'C' -> card.put("sampling", value);
            default -> {
                // interlacing, aspect and extensions do not matter here
            }
        }
    }
}
