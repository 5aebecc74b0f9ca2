package org.vmaflens.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.vmaflens.model.LensException;

/**
 * Where the frames of a video begin. Raw frames follow each other; YUV4MPEG2 frames have a line of their own before
 * them, of any length, so these are walked from the start, once, reading nothing but the lines.
 */
final class FrameIndex {

    private static final byte[] WORD = {'F', 'R', 'A', 'M', 'E'};
    private static final int LONGEST_LINE = 256;

    private final FileChannel channel;
    private final String file;
    private final long frameBytes;
    private final boolean lines;
    private final long size;
    private long[] starts = new long[64];
    private int known;
    private long next;
    private boolean whole = true;

    /**
     * @param file the name, for messages
     * @param first where the first frame, or its line, begins
     * @param lines whether every frame has its line
     */
    FrameIndex(FileChannel channel, String file, long first, long frameBytes, boolean lines) throws IOException {
        this.channel = channel;
        this.file = file;
        this.frameBytes = frameBytes;
        this.lines = lines;
        this.size = channel.size();
        this.next = first;
    }

    /** Where a frame's samples begin; −1 behind the last whole frame. */
    long start(int frame) throws IOException {
        boolean more = true;
        while (known <= frame && more) {
            more = advance();
        }
        return frame < known ? starts[frame] : -1;
    }

    /** How many whole frames there are. */
    int count() throws IOException {
        boolean more = true;
        while (more) {
            more = advance();
        }
        return known;
    }

    /** Whether the file ends within a frame; known once all frames were counted. */
    boolean endsWithin() {
        return !whole;
    }

    private boolean advance() throws IOException {
        if (next >= size) {
            return false;
        }
        long start = lines ? next + line(next) : next;
        if (start + frameBytes > size) {
            whole = false;
            next = size;
            return false;
        }
        if (known == starts.length) {
            starts = Arrays.copyOf(starts, 2 * known);
        }
        starts[known++] = start;
        next = start + frameBytes;
        return true;
    }

    /** Length of the line at a place, with its end. */
    private int line(long at) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(LONGEST_LINE);
        channel.read(head, at);
        byte[] bytes = head.array();
        for (int i = 0; i < head.position(); i++) {
            if (i < WORD.length && bytes[i] != WORD[i]) {
                break;
            }
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        throw new LensException("%s has no FRAME line at byte %d, before frame %d. Copy or convert it again."
                .formatted(file, at, known));
    }
}
