package org.vmaflens.ui.timeline;

import org.vmaflens.plot.Ink;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.Mark;
import org.vmaflens.plot.Pyramid;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;

/**
 * Draws one figure along the frames. Close up every frame is a point; from afar every pixel is the mean of its frames,
 * over a shadow from the least to the greatest. Lines never cross gaps.
 */
final class SeriesPainter {

    /** From this many pixels a frame on, frames are drawn one by one. */
    static final double CLOSE = 3;

    /** Half as wide as the band of a frame between gaps, in pixels. */
    private static final double ALONE = 3;

    private final TimelineModel model;
    private final LinearScale frames;
    private final Surface surface;
    private final Pyramid.Bucket bucket = new Pyramid.Bucket();
    private final double[] xs;
    private final double[] ys;
    private final double[] tops;
    private final double[] bottoms;

    SeriesPainter(TimelineModel model, LinearScale frames, Surface surface) {
        this.model = model;
        this.frames = frames;
        this.surface = surface;
        int size = (int) Math.max(frames.end() - frames.start(), (frames.end() - frames.start()) / CLOSE) + 8;
        xs = new double[2 * size];
        ys = new double[2 * size];
        tops = new double[size];
        bottoms = new double[size];
    }

    /** Whether frames are drawn one by one. */
    boolean close() {
        return frames.unit() >= CLOSE;
    }

    /** Draws a curve, and from afar its shadow. */
    void curve(Pyramid series, LinearScale values, Stroke stroke) {
        if (series.rows() == 0) {
            return;
        }
        if (close()) {
            points(series, values, stroke);
        } else {
            shadow(series, series, values, stroke.ink().withOpacity(0.28));
            means(series, values, stroke);
        }
    }

    /** Fills the space between two series. */
    void band(Pyramid lower, Pyramid upper, LinearScale values, Ink ink) {
        if (!close()) {
            shadow(lower, upper, values, ink);
            return;
        }
        int end = lastRow();
        int count = 0;
        for (int row = firstRow(); row <= end; row++) {
            boolean gap = row == end || Double.isNaN(lower.value(row)) || Double.isNaN(upper.value(row));
            if (count > 0 && (gap || jumps(row))) {
                for (int i = 0; i < count; i++) {
                    xs[2 * count - 1 - i] = xs[i];
                    ys[2 * count - 1 - i] = values.pixel(lower.value(row - count + i));
                }
                if (count == 1) { // a frame on its own has no neighbour to fill the space to
                    surface.fillRect(xs[0] - ALONE, Math.min(ys[0], ys[1]), 2 * ALONE, Math.abs(ys[1] - ys[0]), ink);
                } else {
                    surface.polygon(xs, ys, 2 * count, ink);
                }
                count = 0;
            }
            if (!gap) {
                xs[count] = x(row);
                ys[count++] = values.pixel(upper.value(row));
            }
        }
    }

    private void points(Pyramid series, LinearScale values, Stroke stroke) {
        int end = lastRow();
        int count = 0;
        for (int row = firstRow(); row <= end; row++) {
            boolean gap = row == end || Double.isNaN(series.value(row));
            if (gap || jumps(row)) {
                run(count, stroke);
                count = 0;
            }
            if (!gap) {
                xs[count] = x(row);
                ys[count++] = values.pixel(series.value(row));
            }
        }
    }

    private void run(int count, Stroke stroke) {
        if (count == 1) {
            surface.mark(Mark.DOT, xs[0], ys[0], 1.4 + 0.7 * stroke.width(), stroke.ink(), Stroke.solid(Ink.CLEAR, 0));
        } else if (count > 1) {
            surface.polyline(xs, ys, count, stroke);
        }
    }

    /** A curve this jagged is quicker as columns, each from its own mean to the last one's. */
    private void means(Pyramid series, LinearScale values, Stroke stroke) {
        double half = Math.max(0.5, Math.round(stroke.width()) / 2.0);
        double period = stroke.dash().on() + stroke.dash().off();
        double last = Double.NaN;
        int from = model.rowAt(frames.value(frames.start()));
        for (int i = 0; i < pixels(); i++) {
            int to = model.rowAt(frames.value(frames.start() + i + 1));
            series.pixel(from, to, bucket);
            boolean between = to == from && frames.unit() > 1 && !jumps(to);
            double y = between ? last : values.pixel(bucket.mean());
            from = to;
            boolean drawn = !Double.isNaN(y) && (period == 0 || i % period < stroke.dash().on());
            double joined = Double.isNaN(last) ? y : last;
            tops[i] = drawn ? Math.round(Math.min(y, joined) - half) : 0;
            bottoms[i] = drawn ? Math.round(Math.max(y, joined) + half) : 0;
            last = y;
        }
        surface.columns(frames.start(), tops, bottoms, pixels(), stroke.ink());
    }

    private void shadow(Pyramid lower, Pyramid upper, LinearScale values, Ink ink) {
        int from = model.rowAt(frames.value(frames.start()));
        for (int i = 0; i < pixels(); i++) {
            int to = model.rowAt(frames.value(frames.start() + i + 1));
            upper.pixel(from, to, bucket);
            tops[i] = Math.floor(values.pixel(bucket.greatest()));
            if (lower != upper) {
                lower.pixel(from, to, bucket);
            }
            bottoms[i] = Math.ceil(values.pixel(bucket.least()));
            from = to;
        }
        surface.columns(frames.start(), tops, bottoms, pixels(), ink);
    }

    private int pixels() {
        return (int) (frames.end() - frames.start());
    }

    /** One frame beyond the left edge, so that lines run on. */
    private int firstRow() {
        return Math.max(0, model.rowAt(frames.low()) - 1);
    }

    private int lastRow() {
        return Math.min(model.data().frameCount(), model.rowAt(frames.high()) + 1);
    }

    private boolean jumps(int row) {
        int[] numbers = model.data().frameNumbers();
        return row > 0 && row < numbers.length && numbers[row] - numbers[row - 1] > 1;
    }

    private double x(int row) {
        return frames.pixel(model.data().frameNumbers()[row]);
    }
}
