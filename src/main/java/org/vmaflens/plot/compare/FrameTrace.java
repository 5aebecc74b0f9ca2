package org.vmaflens.plot.compare;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.Mark;
import org.vmaflens.plot.Pyramid;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;

/**
 * Draws figures along the frames. The frames in view are gathered into at most one group a pixel; a group is drawn at
 * its mean, with a shadow over its extremes so that no outlier is lost. Nothing is drawn across gaps.
 */
final class FrameTrace {

    private final Surface surface;
    private final int[] numbers;
    private final LinearScale frames;
    private final LinearScale values;
    /** Rows where groups begin, and one more. */
    private final int[] starts;
    private final double[] xs;
    private final double[] ys;
    private final double[] tops;
    private final double[] bottoms;

    /** Least and greatest ends of the interval, and the figure's mean, by group; NaN for none. */
    record Groups(double[] least, double[] greatest, double[] mean) {

        /** Of what is not drawn. */
        static final Groups NONE = new Groups(new double[0], new double[0], new double[0]);
    }

    FrameTrace(Surface surface, int[] numbers, LinearScale frames, LinearScale values) {
        this.surface = surface;
        this.numbers = numbers;
        this.frames = frames;
        this.values = values;
        this.starts = groups();
        xs = new double[2 * starts.length];
        ys = new double[2 * starts.length];
        tops = new double[starts.length];
        bottoms = new double[starts.length];
    }

    private int[] groups() {
        int first = row(frames.low());
        int end = row(Math.nextUp(frames.high()));
        int pixels = (int) Math.max(1, frames.end() - frames.start());
        if (end - first <= pixels) {
            return IntStream.rangeClosed(first, Math.max(first, end)).toArray();
        }
        int[] found = new int[pixels + 1];
        for (int i = 0; i < pixels; i++) {
            found[i] = row(frames.value(frames.start() + i));
        }
        found[pixels] = end;
        return found;
    }

    private int row(double number) {
        int at = Arrays.binarySearch(numbers, (int) Math.ceil(number));
        return at < 0 ? -at - 1 : at;
    }

    private boolean single() {
        return starts.length < 2 || starts[starts.length - 1] - starts[0] == starts.length - 1;
    }

    private double x(int group) {
        return single() ? frames.pixel(numbers[starts[group]]) : frames.start() + group + 0.5;
    }

    /** Whether a gap in the numbering lies before a group. */
    private boolean broken(int group) {
        int row = starts[group];
        return single() && row > 0 && numbers[row] - numbers[row - 1] > typicalStep();
    }

    private int typicalStep() {
        return numbers.length < 3 ? Integer.MAX_VALUE : Math.min(numbers[1] - numbers[0], numbers[2] - numbers[1]);
    }

    /** What there is to draw of a band, for a line and for what is filled behind it. */
    Groups gather(Band band) {
        int count = starts.length - 1;
        Groups groups = new Groups(new double[count], new double[count], new double[count]);
        Pyramid.Bucket bucket = new Pyramid.Bucket();
        for (int group = 0; group < count; group++) {
            band.along().pixel(starts[group], starts[group + 1], bucket);
            groups.mean[group] = bucket.mean();
            groups.least[group] = bucket.least();
            groups.greatest[group] = bucket.greatest();
        }
        return groups;
    }

    /** Draws the means as a line. */
    void line(Groups groups, Stroke stroke) {
        if (single()) {
            curve(groups, stroke);
        } else {
            means(groups, stroke);
        }
    }

    /** A line this jagged is quicker as columns, each from its own mean to the last one's. */
    private void means(Groups groups, Stroke stroke) {
        double half = Math.max(0.5, Math.round(stroke.width()) / 2.0);
        double period = stroke.dash().on() + stroke.dash().off();
        double last = Double.NaN;
        for (int group = 0; group < starts.length - 1; group++) {
            double y = values.pixel(groups.mean[group]);
            double joined = Double.isNaN(last) ? y : last;
            boolean drawn = !Double.isNaN(y) && (period == 0 || group % period < stroke.dash().on());
            tops[group] = drawn ? Math.round(Math.min(y, joined) - half) : 0;
            bottoms[group] = drawn ? Math.round(Math.max(y, joined) + half) : 0;
            last = y;
        }
        surface.columns(frames.start(), tops, bottoms, starts.length - 1, stroke.ink());
    }

    private void curve(Groups groups, Stroke stroke) {
        int count = 0;
        for (int group = 0; group < starts.length - 1; group++) {
            boolean gap = Double.isNaN(groups.mean[group]);
            if (gap || broken(group)) {
                end(count, stroke);
                count = 0;
            }
            if (!gap) {
                xs[count] = x(group);
                ys[count++] = values.pixel(groups.mean[group]);
            }
        }
        end(count, stroke);
    }

    private void end(int count, Stroke stroke) {
        if (count == 1) {
            surface.mark(Mark.DOT, xs[0], ys[0], 1.5 + stroke.width() / 2, stroke.ink(), Stroke.solid(Ink.CLEAR, 0));
        } else if (count > 1) {
            surface.polyline(xs, ys, count, stroke);
        }
    }

    /** Fills from the least to the greatest. */
    void fill(Groups groups, Ink ink) {
        if (single()) {
            smooth(groups, ink);
            return;
        }
        for (int group = 0; group < starts.length - 1; group++) {
            tops[group] = Math.floor(values.pixel(groups.greatest[group]));
            bottoms[group] = Math.ceil(values.pixel(groups.least[group]));
        }
        surface.columns(frames.start(), tops, bottoms, starts.length - 1, ink);
    }

    private void smooth(Groups groups, Ink ink) {
        int count = starts.length - 1;
        int from = 0;
        for (int group = 0; group <= count; group++) {
            boolean gap = group == count || Double.isNaN(groups.least[group])
                    || Double.isNaN(groups.greatest[group]);
            if (gap || broken(group)) {
                polygon(groups, from, group, ink);
                from = gap ? group + 1 : group;
            }
        }
    }

    private void polygon(Groups groups, int from, int to, Ink ink) {
        int count = to - from;
        for (int i = 0; i < count; i++) {
            xs[i] = x(from + i);
            ys[i] = values.pixel(groups.greatest[from + i]);
            xs[2 * count - 1 - i] = xs[i];
            ys[2 * count - 1 - i] = values.pixel(groups.least[from + i]);
        }
        if (count > 1) {
            surface.polygon(xs, ys, 2 * count, ink);
        } else if (count == 1) {
            surface.line(xs[0], ys[0], xs[1], ys[1], Stroke.solid(ink, 5));
        }
    }
}
