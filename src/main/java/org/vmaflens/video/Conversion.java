package org.vmaflens.video;

/**
 * From Y'CbCr samples to R'G'B' pixels: BT.709 from 720 lines on, BT.601 below, as players take it where a file does not
 * say. Scaling down takes the mean of each block.
 */
final class Conversion {

    private static final int HD_LINES = 720;

    private final VideoForm form;
    private final double lumaOffset;
    private final double lumaGain;
    private final double chromaGain;
    private final double chromaMiddle;
    private final double kr;
    private final double kb;

    Conversion(VideoForm form) {
        this.form = form;
        double unit = 1 << (form.depth() - 8);
        double most = (1 << form.depth()) - 1;
        this.lumaOffset = form.fullRange() ? 0 : 16 * unit;
        this.lumaGain = 255 / (form.fullRange() ? most : 219 * unit);
        this.chromaGain = 255 / (form.fullRange() ? most : 224 * unit);
        this.chromaMiddle = 128 * unit;
        boolean hd = form.height() >= HD_LINES;
        this.kr = hd ? 0.2126 : 0.299;
        this.kb = hd ? 0.0722 : 0.114;
    }

    /** Every {@code step} × {@code step} block of the frame as one pixel; what is left over at the edges is cut. */
    Picture picture(byte[] frame, int step) {
        int width = Math.max(1, form.width() / step);
        int height = Math.max(1, form.height() / step);
        int[] argb = new int[width * height];
        Sampling sampling = form.sampling();
        int chromaWidth = sampling.chromaWidth(form.width());
        int chromaHeight = sampling.chromaHeight(form.height());
        int u = form.lumaSamples();
        int v = u + form.chromaSamples();
        int across = Math.max(1, step >> sampling.across());
        int down = Math.max(1, step >> sampling.down());
        boolean colour = sampling != Sampling.MONO;
        for (int y = 0; y < height; y++) {
            int chromaRow = Math.min((y * step) >> sampling.down(), chromaHeight - down);
            for (int x = 0; x < width; x++) {
                double luma = (mean(frame, 0, form.width(), x * step, y * step, step, step) - lumaOffset) * lumaGain;
                double cb = 0;
                double cr = 0;
                if (colour) {
                    int column = Math.min((x * step) >> sampling.across(), chromaWidth - across);
                    cb = (mean(frame, u, chromaWidth, column, chromaRow, across, down) - chromaMiddle) * chromaGain;
                    cr = (mean(frame, v, chromaWidth, column, chromaRow, across, down) - chromaMiddle) * chromaGain;
                }
                argb[y * width + x] = pixel(luma, cb, cr);
            }
        }
        return new Picture(width, height, argb);
    }

    private int pixel(double luma, double cb, double cr) {
        double red = luma + 2 * (1 - kr) * cr;
        double blue = luma + 2 * (1 - kb) * cb;
        double green = (luma - kr * red - kb * blue) / (1 - kr - kb);
        return 0xff000000 | (clamp(red) << 16) | (clamp(green) << 8) | clamp(blue);
    }

    private double mean(byte[] frame, int plane, int stride, int x, int y, int columns, int rows) {
        long sum = 0;
        for (int r = 0; r < rows; r++) {
            int at = plane + (y + r) * stride + x;
            for (int c = 0; c < columns; c++) {
                sum += sample(frame, at + c);
            }
        }
        return (double) sum / (columns * rows);
    }

    private int sample(byte[] frame, int at) {
        return form.sampleBytes() == 1
                ? frame[at] & 0xff
                : (frame[2 * at] & 0xff) | ((frame[2 * at + 1] & 0xff) << 8);
    }

    private static int clamp(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
