package org.vmaflens.plot.compare;

import java.util.List;
import java.util.stream.IntStream;
import org.vmaflens.plot.Pyramid;

/**
 * Two settings' weights along the frames of a clip, ready to be drawn at any length. Building it takes a while for a
 * film; it may be built on any thread.
 *
 * @param frameNumbers n, rising
 * @param a, b p weights with the 95 % intervals of one run
 * @param difference p, B − A
 * @param spread p, where a collection's members lie about A (95 %); empty without a collection
 */
public record FrameWeights(int[] frameNumbers, List<Band> a, List<Band> b, List<Band> difference, List<Band> spread) {

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
                        : IntStream.range(0, p).mapToObj(k -> new Band(new Pyramid(weightsA, p, k),
                                new Pyramid(spreadLow, p, k), new Pyramid(spreadHigh, p, k))).toList());
    }

    /** n. */
    public int frames() {
        return frameNumbers.length;
    }

    /** Half the widest member interval of a feature; 0 without a collection. */
    double halfSpread(int k) {
        if (spread.isEmpty()) {
            return 0;
        }
        Pyramid.Bucket low = new Pyramid.Bucket();
        Pyramid.Bucket high = new Pyramid.Bucket();
        spread.get(k).low().query(0, frames(), low);
        spread.get(k).high().query(0, frames(), high);
        return low.count() == 0 ? 0 : (high.mean() - low.mean()) / 2;
    }
}
