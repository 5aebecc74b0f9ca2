package org.vmaflens.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The first characters of a stream, by which a file is recognised.
 *
 * @param text up to 64 KB, without a byte order mark
 */
record TextHead(String text) {
    private static final int LENGTH = 1 << 16;

    /** Looks at the stream's head; afterwards the stream stands at its start, behind a byte order mark if it has one. */
    static TextHead of(InputStream in) throws IOException {
        in.mark(LENGTH);
        byte[] bytes = in.readNBytes(LENGTH);
        in.reset();
        boolean mark = bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb
                && bytes[2] == (byte) 0xbf;
        int skip = mark ? 3 : 0;
        in.skipNBytes(skip);
        return new TextHead(new String(bytes, skip, bytes.length - skip, StandardCharsets.UTF_8));
    }

    /** Whether there are characters that no text has. */
    boolean isBinary() {
        return text.chars().limit(4096).anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    }

    String firstLine() {
        return text.lines().findFirst().orElse("");
    }

    /** The head without blanks before it. */
    String start() {
        return text.stripLeading();
    }
}
