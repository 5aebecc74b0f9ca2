package org.vmaflens.ui.timeline;

import java.util.Arrays;
import org.vmaflens.plot.Numbers;
import org.vmaflens.plot.Pyramid;
import org.vmaflens.ui.workspace.FrameRange;

/**
 * The figures of one frame, or the averages of a range.
 *
 * @param text where, and the score
 * @param values p contributions; NaN where not explained
 */
record Readout(String text, double[] values) {

    static Readout frame(TimelineModel model, int row, Clock clock) {
        TimelineData data = model.data();
        double[] values = new double[data.features()];
        for (int f = 0; f < values.length; f++) {
            values[f] = data.contribution(row, f);
        }
        int number = data.frameNumbers()[row];
        String other = data.overlay().isEmpty()
                ? ""
                : " · " + data.overlay() + " " + Numbers.fixed(data.overlayScores()[row], 1);
        String state = data.features() > 0 && !data.finished()[row] ? " · not explained" : "";
        return new Readout("frame " + number + " · " + clock.time(number) + " · VMAF "
                + Numbers.fixed(data.scores()[row], 1) + other + state, values);
    }

    static Readout range(TimelineModel model, FrameRange range) {
        TimelineData data = model.data();
        Pyramid.Bucket bucket = new Pyramid.Bucket();
        double[] values = new double[data.features()];
        for (int f = 0; f < values.length; f++) {
            model.contribution(f).query(range.first(), range.last() + 1, bucket);
            values[f] = bucket.mean();
        }
        model.scores().query(range.first(), range.last() + 1, bucket);
        int[] numbers = data.frameNumbers();
        return new Readout("frames " + numbers[range.first()] + "–" + numbers[range.last()] + " · mean of "
                + range.size() + " · VMAF " + Numbers.fixed(bucket.mean(), 1) + " (min "
                + Numbers.fixed(bucket.least(), 1) + ")", values);
    }

    static Readout none(int features) {
        double[] values = new double[features];
        Arrays.fill(values, Double.NaN);
        return new Readout("", values);
    }
}
