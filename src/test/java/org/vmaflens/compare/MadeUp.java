package org.vmaflens.compare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;

/** Explanations whose weights a test writes down. */
final class MadeUp {

    private MadeUp() {
    }

    /** Frames of p weights each; a frame whose first weight is NaN is not explained. */
    static Explanations of(int p, double[] weights, double standardError) {
        int n = weights.length / p;
        boolean[] finished = new boolean[n];
        for (int frame = 0; frame < n; frame++) {
            finished[frame] = !Double.isNaN(weights[frame * p]);
        }
        double[] none = new double[n];
        LineFits fits = new LineFits(weights, filled(n * p, standardError), none, none, filled(n, 0.9),
                filled(n, 1000), none, null);
        return new Explanations(Method.SAMPLED, Neighbourhood.DEFAULTS, "model", "", "clip", "",
                IntStream.range(0, p).mapToObj(k -> "f" + k).toList(), IntStream.range(0, n).toArray(), finished, fits,
                null, null, List.of());
    }

    private static double[] filled(int length, double value) {
        double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }
}
