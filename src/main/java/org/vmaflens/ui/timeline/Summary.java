package org.vmaflens.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.vmaflens.plot.Pyramid;
import org.vmaflens.ui.workspace.FrameRange;

/**
 * What the timeline says in words of a range or the whole clip: of points the features by the share that each has of all
 * that goes the same way as most do, of weights all of them, since those of both signs matter alike.
 *
 * @param down whether most goes down
 * @param features names, largest mean first, whatever its sign
 * @param shares of the sum of the means that are named, by their size, 0 to 1
 * @param means the means themselves
 */
record Summary(boolean down, List<String> features, List<Double> shares, List<Double> means) {

    /** @param points whether what is shown are shares of a score, which are told apart by their sign */
    static Summary of(TimelineModel model, FrameRange range, boolean points) {
        int from = range.isEmpty() ? 0 : range.first();
        int to = range.isEmpty() ? model.data().frameCount() : range.last() + 1;
        double[] means = new double[model.data().features()];
        double up = 0;
        double down = 0;
        Pyramid.Bucket bucket = new Pyramid.Bucket();
        for (int f = 0; f < means.length; f++) {
            model.contribution(f).query(from, to, bucket);
            means[f] = bucket.count() == 0 ? 0 : bucket.mean();
            up += Math.max(0, means[f]);
            down -= Math.min(0, means[f]);
        }
        boolean falls = down >= up;
        double all = points ? Math.max(down, up) : down + up;
        List<Integer> order = IntStream.range(0, means.length).boxed()
                .filter(f -> points ? falls == means[f] < 0 && means[f] != 0 : means[f] != 0)
                .sorted(Comparator.comparingDouble(f -> -Math.abs(means[f]))).toList();
        List<String> names = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int f : order) {
            names.add(model.data().featureNames().get(f));
            shares.add(Math.abs(means[f]) / all);
            values.add(means[f]);
        }
        return new Summary(falls, names, shares, values);
    }
}
