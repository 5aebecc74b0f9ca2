package org.vmaflens.log;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Old libvmaf prints a missing figure as C does: {@code nan}, {@code -nan}, {@code inf}. JSON has no such words; this
 * makes each the {@code NaN} that a lenient parser knows, letter for letter, so that columns in messages stay true. What
 * stands in quotes is left alone.
 */
final class BareNumbers extends FilterReader {
    private boolean quoted;
    private boolean escaped;
    /** Letters still to come of a word that has been recognised. */
    private String rest = "";

    BareNumbers(Reader in) {
        super(new BufferedReader(in, 1 << 16));
    }

    @Override
    public int read() throws IOException {
        int c = in.read();
        if (!rest.isEmpty()) {
            c = rest.charAt(0);
            rest = rest.substring(1);
            return c;
        }
        if (quoted) {
            quoted = escaped || c != '"';
            escaped = !escaped && c == '\\';
            return c;
        }
        return switch (c) {
            case '"' -> {
                quoted = true;
                yield c;
            }
            case '-' -> peek("nan") || peek("inf") ? word(" NaN") : c;
            case 'n' -> peek("an") ? word("NaN") : c;
            case 'i' -> peek("nf") ? word("NaN") : c;
            default -> c;
        };
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int c = read();
            if (c < 0) {
                return count == 0 ? -1 : count;
            }
            buffer[offset + count++] = (char) c;
        }
        return count;
    }

    private int word(String spelling) {
        rest = spelling.substring(1);
        return spelling.charAt(0);
    }

    private boolean peek(String expected) throws IOException {
        in.mark(expected.length());
        boolean same = true;
        for (int i = 0; i < expected.length() && same; i++) {
            same = in.read() == expected.charAt(i);
        }
        in.reset();
        return same;
    }
}
