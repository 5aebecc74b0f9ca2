package org.vmaflens.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small made-up video whose frames are each of one colour. */
public final class VideoBytes {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int width;
    private final int height;
    private final String chroma;
    private final int depth;
    private final boolean lines;

    private VideoBytes(int width, int height, String chroma, int depth, boolean lines) {
        this.width = width;
        this.height = height;
        this.chroma = chroma;
        this.depth = depth;
        this.lines = lines;
    }

    /**
     * A YUV4MPEG2 file.
     *
     * @param chroma 420, 422 or 444
     */
    public static VideoBytes y4m(int width, int height, String chroma, int depth) {
        VideoBytes video = new VideoBytes(width, height, chroma, depth, true);
        video.text(
                "YUV4MPEG2 W%d H%d F25:1 Ip C%s%s\n".formatted(width, height, chroma, depth == 8 ? "" : "p" + depth));
        return video;
    }

    /** Nothing but samples. */
    public static VideoBytes raw(int width, int height, String chroma, int depth) {
        return new VideoBytes(width, height, chroma, depth, false);
    }

    /** One more frame, by its samples as they are at 8 bits. */
    public VideoBytes frame(int y, int u, int v) {
        if (lines) {
            text("FRAME\n");
        }
        int across = chroma.equals("444") ? width : (width + 1) / 2;
        int down = chroma.equals("420") ? (height + 1) / 2 : height;
        plane(width * height, y);
        plane(across * down, u);
        plane(across * down, v);
        return this;
    }

    /** Writes the file. */
    public Path to(Path file) throws IOException {
        return Files.write(file, bytes.toByteArray());
    }

    private void plane(int samples, int value) {
        int deep = value << (depth - 8);
        for (int i = 0; i < samples; i++) {
            bytes.write(deep & 0xff);
            if (depth > 8) {
                bytes.write(deep >> 8);
            }
        }
    }

    private void text(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
