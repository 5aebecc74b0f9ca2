package org.vmaflens.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.vmaflens.model.TextEncoding;

/**
 * The first characters of a stream, by which a file is recognised.
 *
 * @param text up to 64 KB, without a byte order mark
 * @param charset of the stream's text
 */
record TextHead(String text, Charset charset) {
    private static final int LENGTH = 1 << 16;

    /** Looks at the stream's head; afterwards the stream stands at its start, behind a byte order mark if it has one. */
    static TextHead of(InputStream in) throws IOException {
        in.mark(LENGTH);
        byte[] bytes = in.readNBytes(LENGTH);
        in.reset();
        TextEncoding encoding = TextEncoding.of(bytes);
        in.skipNBytes(encoding.mark());
        return new TextHead(TextEncoding.decode(bytes), encoding.charset());
    }

    /** Whether there are characters that no text has. */
    boolean isBinary() {
        return text.chars().limit(4096).anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    }

    /** The first line that is not blank. */
    String firstLine() {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    /** The head without blanks before it. */
    String start() {
        return text.stripLeading();
    }
}
