package org.vmaflens.model;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a text file is written: UTF-8, or what a byte order mark at its start tells. Windows' shells and editors write
 * such marks, and UTF-16.
 *
 * @param charset of the text
 * @param mark bytes before the text
 */
public record TextEncoding(Charset charset, int mark) {

    /** Looks at a file's first bytes. */
    public static TextEncoding of(byte[] head) {
        if (starts(head, 0xef, 0xbb, 0xbf)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0xff, 0xfe)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(head, 0xfe, 0xff)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        return new TextEncoding(StandardCharsets.UTF_8, 0);
    }

    /** The bytes of a file, or of its beginning, as text without the mark. */
    public static String decode(byte[] bytes) {
        TextEncoding encoding = of(bytes);
        return new String(bytes, encoding.mark, bytes.length - encoding.mark, encoding.charset);
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
