package org.vmaflens.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.vmaflens.model.LensException;
import org.vmaflens.model.SourceFile;

/** An open video, of which any frame can be read; one thread at a time. */
public final class Video implements AutoCloseable {

    private static final int LONGEST_HEADER = 4096;

    private final Path path;
    private final FileChannel channel;
    private final VideoForm form;
    private final FrameIndex index;

    private Video(Path path, FileChannel channel, VideoForm form, long first, boolean lines) throws IOException {
        this.path = path;
        this.channel = channel;
        this.form = form;
        this.index = new FrameIndex(channel, SourceFile.name(path), first, form.frameBytes(), lines);
    }

    /**
     * Opens a YUV4MPEG2 file.
     *
     * @throws LensException when it cannot be read, or is none that can be shown
     */
    public static Video y4m(Path path) {
        return open(path, channel -> {
            ByteBuffer head = ByteBuffer.allocate(LONGEST_HEADER);
            channel.read(head, 0);
            String text = new String(head.array(), 0, head.position(), StandardCharsets.ISO_8859_1);
            int end = text.indexOf('\n');
            String name = SourceFile.name(path);
            if (end < 0 || !text.startsWith(Y4mHeader.MAGIC)) {
                throw new LensException("%s is no YUV4MPEG2 video. Convert it with ffmpeg to .y4m.".formatted(name));
            }
            return new Video(path, channel, Y4mHeader.read(name, text.substring(0, end)), end + 1, true);
        });
    }

    /**
     * Opens a file of nothing but frames.
     *
     * @throws LensException when it cannot be read, or is shorter than one frame
     */
    public static Video raw(Path path, VideoForm form) {
        return open(path, channel -> {
            if (channel.size() < form.frameBytes()) {
                throw new LensException(
                        "%s has %,d bytes, less than one frame of %s (%,d). Choose another size or form."
                                .formatted(SourceFile.name(path), channel.size(), form.describe(), form.frameBytes()));
            }
            return new Video(path, channel, form, 0, false);
        });
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** What its bytes mean. */
    public VideoForm form() {
        return form;
    }

    /** How many whole frames it has; walks a YUV4MPEG2 file's lines. */
    public int frameCount() {
        try {
            return index.count();
        } catch (IOException e) {
            throw SourceFile.unreadable(path, e);
        }
    }

    /** Whether the file was cut off within its last frame. */
    public boolean endsWithinAFrame() {
        return frameCount() >= 0 && index.endsWithin();
    }

    /**
     * The picture of a frame, scaled down by a whole number so that it is not larger than asked for by more than twice.
     *
     * @param frame from 0
     * @param width, height what it is shown in, in pixels
     * @throws LensException when there is no such frame, or the file cannot be read
     */
    public Picture picture(int frame, int width, int height) {
        try {
            long start = frame < 0 ? -1 : index.start(frame);
            if (start < 0) {
                throw new LensException("%s has %d frames%s, so there is no picture of frame %d.".formatted(
                        SourceFile.name(path), index.count(),
                        index.endsWithin() ? " and ends within the next (cut off?)" : "", frame));
            }
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(form.frameBytes()));
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, start + bytes.position()) < 0) {
                    throw new IOException("the file became shorter");
                }
            }
            int step = Math.max(1, Math.min(form.width() / Math.max(1, width), form.height() / Math.max(1, height)));
            return new Conversion(form).picture(bytes.array(), step);
        } catch (IOException e) {
            throw SourceFile.unreadable(path, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw SourceFile.unreadable(path, e);
        }
    }

    private static Video open(Path path, Opening opening) {
        FileChannel channel = null;
        Video opened = null;
        try {
            SourceFile.open(path).close(); // says what is wrong with a folder, an empty or a missing file
            channel = FileChannel.open(path);
            opened = opening.of(channel);
            return opened;
        } catch (IOException e) {
            throw SourceFile.unreadable(path, e);
        } finally {
            if (opened == null && channel != null) {
                closeQuietly(path, channel);
            }
        }
    }

    private static void closeQuietly(Path path, FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            System.getLogger(Video.class.getName()).log(System.Logger.Level.DEBUG, path + " cannot be closed", e);
        }
    }

    @FunctionalInterface
    private interface Opening {
        Video of(FileChannel channel) throws IOException;
    }
}
