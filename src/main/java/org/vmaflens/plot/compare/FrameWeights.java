package org.vmaflens.plot.compare;

import java.util.List;
import java.util.stream.IntStream;
import org.vmaflens.plot.Pyramid.Series;

/**
 * Two settings' weights along the frames of a clip, ready to be drawn at any length. Building it takes a while for a
 * film; it may be built on any thread.
 *
 * @param frameNumbers n, rising
 * @param a, b p weights with the 95 % intervals of one run
 * @param difference p, B − A
 * @param spread p, where a collection's members lie about A (95 %); empty without a collection
 */
public record FrameWeights(int[] frameNumbers, List<Band> a, List<Band> b, List<Band> difference, List<Spread> spread) {

    /** Both ends of where a collection's members lie, along the frames. */
    public record Spread(Band low, Band high) {

        private static Spread of(double[] lows, double[] highs, int p, int k) {
            return new Spread(Band.of(new Series(lows, p, k)), Band.of(new Series(highs, p, k)));
        }
    }

    public FrameWeights {
        a = List.copyOf(a);
        b = List.copyOf(b);
        difference = List.copyOf(difference);
        spread = List.copyOf(spread);
    }

    /**
     * Builds it.
     *
     * @param p features
     * @param weightsA, errorsA n × p weights of A and their standard errors; so for B
     * @param spreadLow, spreadHigh n × p percentiles over a collection's members; empty for none
     */
    public static FrameWeights of(int[] frameNumbers, int p, double[] weightsA, double[] errorsA, double[] weightsB,
            double[] errorsB, double[] spreadLow, double[] spreadHigh) {
        return new FrameWeights(frameNumbers,
                IntStream.range(0, p).mapToObj(k -> Band.around(weightsA, errorsA, p, k)).toList(),
                IntStream.range(0, p).mapToObj(k -> Band.around(weightsB, errorsB, p, k)).toList(),
                IntStream.range(0, p).mapToObj(k -> Band.difference(weightsA, errorsA, weightsB, errorsB, p, k))
                        .toList(),
                spreadLow.length == 0
                        ? List.of()
                        : IntStream.range(0, p).mapToObj(k -> Spread.of(spreadLow, spreadHigh, p, k)).toList());
    }

    /** n. */
    public int frames() {
        return frameNumbers.length;
    }

    /** Half the members' mean interval of a feature; 0 without a collection. */
    double halfSpread(int k) {
        if (spread.isEmpty()) {
            return 0;
        }
        double wide = spread.get(k).high().mean() - spread.get(k).low().mean();
        return Double.isNaN(wide) ? 0 : wide / 2;
    }
}
