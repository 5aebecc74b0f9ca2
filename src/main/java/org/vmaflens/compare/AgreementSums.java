package org.vmaflens.compare;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;

/** Gathers what two explanations say about the frames that both explain. */
final class AgreementSums {

    private final DoubleStream.Builder weightsA = DoubleStream.builder();
    private final DoubleStream.Builder weightsB = DoubleStream.builder();
    private int frames;
    private int weights;
    private double total;
    private double largest;
    private int sameSign;
    private int overlaps;
    private int intervals;
    private int sameTop;
    private int ranked;
    private double rankSum;

    void add(Explanations a, Explanations b) {
        if (!Arrays.equals(a.frameNumbers(), b.frameNumbers()) || a.features() != b.features()) {
            throw new IllegalArgumentException("not the same clip: " + a.clip() + " and " + b.clip());
        }
        LineFits fitsA = Fits.of(a);
        LineFits fitsB = Fits.of(b);
        int p = a.features();
        for (int frame = 0; frame < a.frameCount(); frame++) {
            if (a.finished()[frame] && b.finished()[frame]) {
                frames++;
                for (int at = frame * p; at < (frame + 1) * p; at++) {
                    addWeight(fitsA, fitsB, at);
                }
                addOrder(Arrays.copyOfRange(fitsA.weights(), frame * p, (frame + 1) * p),
                        Arrays.copyOfRange(fitsB.weights(), frame * p, (frame + 1) * p));
            }
        }
    }

    Agreement finish(double pointsPerUnit) {
        if (frames == 0) {
            double none = Double.NaN;
            return new Agreement(0, none, none, none, none, none, none, none, none, none);
        }
        double scale = Math.abs(pointsPerUnit);
        return new Agreement(frames, total / weights, largest, scale * total / weights, scale * largest,
                Ranks.pearson(weightsA.build().toArray(), weightsB.build().toArray()), sameSign / (double) weights,
                ranked == 0 ? Double.NaN : rankSum / ranked, sameTop / (double) frames,
                intervals == 0 ? Double.NaN : overlaps / (double) intervals);
    }

    private void addWeight(LineFits a, LineFits b, int at) {
        double one = a.weights()[at];
        double other = b.weights()[at];
        double difference = Math.abs(one - other);
        weightsA.add(one);
        weightsB.add(other);
        weights++;
        total += difference;
        largest = Math.max(largest, difference);
        sameSign += Math.signum(one) == Math.signum(other) ? 1 : 0;
        double reach = Fits.Z95 * (a.standardErrors()[at] + b.standardErrors()[at]);
        if (!Double.isNaN(reach)) {
            intervals++;
            overlaps += difference <= reach ? 1 : 0;
        }
    }

    private void addOrder(double[] a, double[] b) {
        sameTop += Ranks.top(a, 0, a.length) == Ranks.top(b, 0, b.length) ? 1 : 0;
        double rank = Ranks.spearman(sizes(a), sizes(b));
        if (!Double.isNaN(rank)) {
            ranked++;
            rankSum += rank;
        }
    }

    private static double[] sizes(double[] values) {
        return Arrays.stream(values).map(Math::abs).toArray();
    }
}
