package org.vmaflens.video;

import org.vmaflens.model.LensException;

/**
 * What the bytes of a video mean. Planes follow one another: Y, U, V; samples of more than 8 bits are two bytes, low
 * byte first.
 *
 * @param width, height in pixels, 1 to 16384
 * @param sampling chroma
 * @param depth bits a sample, 8 to 16
 * @param fullRange whether black is 0 and white the greatest value, rather than 16 and 235 (of 8 bits)
 * @param framesPerSecond 0 where it is not known
 */
public record VideoForm(int width, int height, Sampling sampling, int depth, boolean fullRange,
        double framesPerSecond) {

    private static final int MOST = 16_384;

    public VideoForm {
        if (width < 1 || height < 1 || width > MOST || height > MOST) {
            throw new LensException("A video of %d × %d pixels cannot be shown; sizes go from 1 to %d."
                    .formatted(width, height, MOST));
        }
        if (depth < 8 || depth > 16) {
            throw new LensException("A video of %d bits a sample cannot be shown; 8 to 16 can.".formatted(depth));
        }
    }

    /** 8-bit 4:2:0, limited range. */
    public static VideoForm of(int width, int height) {
        return new VideoForm(width, height, Sampling.C420, 8, false, 0);
    }

    /** Bytes a sample: 1 or 2. */
    int sampleBytes() {
        return depth > 8 ? 2 : 1;
    }

    /** Samples of the Y plane. */
    int lumaSamples() {
        return width * height;
    }

    /** Samples of the U plane, and of the V plane. */
    int chromaSamples() {
        return sampling == Sampling.MONO ? 0 : sampling.chromaWidth(width) * sampling.chromaHeight(height);
    }

    /** Bytes of one frame. */
    public long frameBytes() {
        return (long) sampleBytes() * (lumaSamples() + 2L * chromaSamples());
    }

    /** Such as {@code 576 × 324 · 4:2:0 · 8 bit}. */
    public String describe() {
        String name = sampling.name();
        String chroma = sampling == Sampling.MONO
                ? "mono"
                : "%c:%c:%c".formatted(name.charAt(1), name.charAt(2), name.charAt(3));
        return "%d × %d · %s · %d bit".formatted(width, height, chroma, depth);
    }
}
