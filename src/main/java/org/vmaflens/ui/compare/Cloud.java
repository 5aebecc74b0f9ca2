package org.vmaflens.ui.compare;

import org.vmaflens.explain.LineFits;
import org.vmaflens.plot.compare.Band;
import org.vmaflens.plot.compare.ScatterPoints;

/** A pair's weights against each other. Made on a worker: sorting out the points to draw takes a film's length. */
final class Cloud {

    private final ScatterPoints all;
    private final double chance;
    private final double spread;

    /** @param spread half the mean width of the members' band; 0 without a collection */
    Cloud(LineFits a, LineFits b, int features, double spread) {
        this.all = ScatterPoints.of(a.weights(), b.weights(), features);
        this.spread = spread;
        this.chance = chance(a.standardErrors(), b.standardErrors());
    }

    /** The points of the features that are shown. */
    ScatterPoints points(boolean[] wanted) {
        return all.only(wanted);
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
