package org.vmaflens.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;

/**
 * Standard output whose failures can be asked for, which Java's own keeps to itself. That a reader such as {@code head}
 * has had enough is no failure: what is said afterwards goes nowhere.
 */
final class StandardOutput extends FilterOutputStream {

    private final boolean pipe;
    private boolean left;

    /**
     * Writes through.
     *
     * @param pipe whether there is a reader at the other end, who alone can make writing fail
     */
    StandardOutput(OutputStream out, boolean pipe) {
        super(out);
        this.pipe = pipe;
    }

    /** The process's own; its {@link PrintWriter#checkError} tells whether all of it was written. */
    static PrintWriter writer() {
        return writer(new StandardOutput(new FileOutputStream(FileDescriptor.out), Terminal.isStandardOutputPipe()),
                System.out.charset());
    }

    /** Writes text to it, at the end of each line at once. */
    static PrintWriter writer(StandardOutput out, Charset charset) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(out, charset)), true);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            if (!left) {
                out.write(bytes, from, length);
            }
        } catch (IOException e) {
            left = pipe || String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
            if (!left) {
                throw e;
            }
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }
}
