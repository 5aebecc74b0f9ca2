package org.vmaflens.ui.compare;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.LineFits;
import org.vmaflens.plot.compare.Band;
import org.vmaflens.plot.compare.ScatterPoints;

/** A pair's weights against each other. Sorting out those to draw takes a film's length, so it is done once. FX thread. */
final class Cloud {

    private final LineFits a;
    private final LineFits b;
    private final int features;
    private final double chance;
    private final double spread;
    private boolean[] shown = {};
    private @Nullable ScatterPoints points;

    /** @param spread half the mean width of the members' band; 0 without a collection */
    Cloud(LineFits a, LineFits b, int features, double spread) {
        this.a = a;
        this.b = b;
        this.features = features;
        this.spread = spread;
        this.chance = chance(a.standardErrors(), b.standardErrors());
    }

    /** The points of the features that are shown. */
    ScatterPoints points(boolean[] wanted) {
        ScatterPoints now = points;
        if (now == null || !Arrays.equals(wanted, shown)) {
            now = ScatterPoints.of(a.weights(), b.weights(), features, wanted);
            points = now;
            shown = wanted.clone();
        }
        return now;
    }

    /** Half the mean width of the 95 % band of B − A. */
    double chance() {
        return chance;
    }

    /** Half the mean width of the members' band; 0 without a collection. */
    double spread() {
        return spread;
    }

    private static double chance(double[] a, double[] b) {
        double sum = 0;
        int count = 0;
        for (int at = 0; at < a.length; at++) {
            double both = a[at] * a[at] + b[at] * b[at];
            if (!Double.isNaN(both)) {
                sum += Math.sqrt(both);
                count++;
            }
        }
        return count == 0 ? 0 : Band.Z95 * sum / count;
    }
}
