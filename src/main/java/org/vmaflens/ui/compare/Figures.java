package org.vmaflens.ui.compare;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vmaflens.compare.Comparison;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.plot.compare.Bars;
import org.vmaflens.plot.compare.FrameWeights;
import org.vmaflens.plot.compare.NeighbourChart;
import org.vmaflens.plot.compare.ScatterPoints;

/**
 * The answer to a question: all that the charts draw, but for repeated runs and the map.
 *
 * @param weights of the pair along the frames; null where one of them explains nothing
 * @param curve null where there is no closed form
 * @param bars the pair's neighbour weights
 * @param neighbours of the setting in use; null where it explains nothing
 * @param notes sentences about what could not be done
 */
record Figures(Question question, Comparison comparison, @Nullable FrameWeights weights,
        Question.@Nullable ExactCurve curve, List<Bars> bars, @Nullable NeighbourChart neighbours,
        List<String> notes) {

    /** The pair's weights against each other, of the features that are shown; empty where one explains nothing. */
    Optional<Scatter> scatter(boolean[] shown) {
        Explanations a = question.shown(comparison.outcomes(), 0).orElse(null);
        Explanations b = question.shown(comparison.outcomes(), comparison.outcomes().size() > 1 ? 1 : 0).orElse(null);
        LineFits fitsA = a == null ? null : a.fits();
        LineFits fitsB = b == null ? null : b.fits();
        if (a == null || fitsA == null || fitsB == null) {
            return Optional.empty();
        }
        ScatterPoints points = ScatterPoints.of(fitsA.weights(), fitsB.weights(), a.features(), shown);
        double sum = 0;
        int count = 0;
        for (int at = 0; at < fitsA.standardErrors().length; at++) {
            double both = Math.hypot(fitsA.standardErrors()[at], fitsB.standardErrors()[at]);
            if (!Double.isNaN(both)) {
                sum += both;
                count++;
            }
        }
        double spread = comparison.verdict().first().flatMap(one -> one.uncertainty()).map(one -> one.model())
                .orElse(0.0);
        return Optional.of(new Scatter(points, count == 0 ? 0 : 1.959963984540054 * sum / count, spread));
    }

    /**
     * A cloud of points.
     *
     * @param chance half the mean width of the 95 % band of B − A
     * @param spread half the mean width of the members' band; 0 without a collection
     */
    record Scatter(ScatterPoints points, double chance, double spread) {
    }
}
