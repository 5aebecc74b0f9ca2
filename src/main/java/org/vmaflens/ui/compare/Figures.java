package org.vmaflens.ui.compare;

import java.util.List;
import org.vmaflens.compare.Comparison;
import org.vmaflens.plot.compare.Bars;
import org.vmaflens.plot.compare.FrameWeights;
import org.vmaflens.plot.compare.NeighbourChart;

/**
 * The answer to a question: all that the charts draw, but for repeated runs and the map. What cannot be drawn has its
 * sentence.
 *
 * @param weights of the pair along the frames
 * @param cloud the same against each other
 * @param curve of the setting in use
 * @param bars the pair's neighbour weights
 * @param neighbours of the setting in use
 * @param notes sentences about what could not be done
 */
record Figures(Question question, Comparison comparison, Found<FrameWeights> weights, Found<Cloud> cloud,
        Found<ExactCurve> curve, Found<List<Bars>> bars, Found<NeighbourChart> neighbours, List<String> notes) {
}
