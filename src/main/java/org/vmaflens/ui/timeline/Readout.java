package org.vmaflens.ui.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.vmaflens.plot.Numbers;
import org.vmaflens.plot.Pyramid;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.FrameRange;

/**
 * The figures of one frame, or the averages of a range.
 *
 * @param text where, and the score
 * @param values p contributions; NaN where not explained
 */
public record Readout(String text, double[] values) {

    private static final int LONGEST = 20;

    static Readout frame(TimelineModel model, int row, Clock clock) {
        TimelineData data = model.data();
        double[] values = new double[data.features()];
        for (int f = 0; f < values.length; f++) {
            values[f] = data.contribution(row, f);
        }
        int number = data.frameNumbers()[row];
        String other = data.overlay().isEmpty()
                ? ""
                : Strings.of("readout.other", tail(data.overlay()), Numbers.fixed(data.overlayScores()[row], 1));
        String state = data.features() > 0 && !data.finished()[row] ? Strings.of("readout.unexplained") : "";
        return new Readout(Strings.of("readout.frame", number, clock.time(number),
                Numbers.fixed(data.scores()[row], 1)) + other + state, values);
    }

    static Readout range(TimelineModel model, FrameRange range, Clock clock) {
        TimelineData data = model.data();
        Pyramid.Bucket bucket = new Pyramid.Bucket();
        double[] values = new double[data.features()];
        for (int f = 0; f < values.length; f++) {
            model.contribution(f).query(range.first(), range.last() + 1, bucket);
            values[f] = bucket.mean();
        }
        model.scores().query(range.first(), range.last() + 1, bucket);
        int first = data.frameNumbers()[range.first()];
        int last = data.frameNumbers()[range.last()];
        String when = clock.time() ? Strings.of("readout.when", clock.time(first), clock.time(last)) : "";
        return new Readout(Strings.of("readout.range", first, last, Numbers.fixed(bucket.mean(), 1),
                Numbers.fixed(bucket.least(), 1), range.size()) + when, values);
    }

    /** All of it in words, the largest contribution first, for those who cannot see the chart. */
    public String words(TimelineData data) {
        StringJoiner all = new StringJoiner(", ", text + ". ", "");
        IntStream.range(0, values.length).boxed().filter(f -> !Double.isNaN(values[f]))
                .sorted(Comparator.comparingDouble(f -> -Math.abs(values[f])))
                .forEach(f -> all.add(data.featureNames().get(f) + " "
                        + Numbers.signed(values[f], Numbers.decimals(values[f]))));
        return text.isEmpty() ? "" : all.toString();
    }

    /** The end of a long name: names of one clip's encodes differ there. */
    private static String tail(String name) {
        return name.length() <= LONGEST ? name : "…" + name.substring(name.length() - LONGEST + 1);
    }

    static Readout none(int features) {
        double[] values = new double[features];
        Arrays.fill(values, Double.NaN);
        return new Readout("", values);
    }
}
