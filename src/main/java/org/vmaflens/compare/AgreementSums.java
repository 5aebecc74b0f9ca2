package org.vmaflens.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;

/** Gathers what two explanations say about the frames that both explain, clip after clip. */
final class AgreementSums {

    private final List<String> names;
    private final List<FeatureSums> features;
    private final Correlation weights = new Correlation();
    private final List<TopChanges> changes = new ArrayList<>();
    private final double[] ranksA;
    private final double[] ranksB;
    private int frames;
    private int changed;
    private int ranked;
    private double correlations;
    private double sameRanks;

    AgreementSums(List<String> names) {
        this.names = names;
        features = names.stream().map(name -> new FeatureSums()).toList();
        ranksA = new double[names.size()];
        ranksB = new double[names.size()];
    }

    void add(Explanations a, Explanations b) {
        if (!Arrays.equals(a.frameNumbers(), b.frameNumbers()) || a.features() != names.size()
                || b.features() != names.size()) {
            throw new IllegalArgumentException("not the same clip: " + a.clip() + " and " + b.clip());
        }
        LineFits fitsA = Fits.of(a);
        LineFits fitsB = Fits.of(b);
        IntStream.Builder other = IntStream.builder();
        for (int frame = 0; frame < a.frameCount(); frame++) {
            if (a.finished()[frame] && b.finished()[frame]) {
                frames++;
                addWeights(fitsA, fitsB, frame, a);
                if (!addOrder(fitsA.weights(), fitsB.weights(), frame * names.size())) {
                    other.add(a.frameNumbers()[frame]);
                }
            }
        }
        TopChanges ofClip = new TopChanges(a.clip(), other.build().toArray());
        changed += ofClip.frames().length;
        if (ofClip.frames().length > 0) {
            changes.add(ofClip);
        }
    }

    Agreement finish(double pointsPerUnit) {
        if (frames == 0) {
            return Agreement.NONE;
        }
        double scale = Math.abs(pointsPerUnit);
        List<FeatureAgreement> each = IntStream.range(0, names.size())
                .mapToObj(k -> features.get(k).finish(names.get(k), scale)).toList();
        double mean = each.stream().mapToDouble(FeatureAgreement::meanDifference).average().orElse(Double.NaN);
        double largest = each.stream().mapToDouble(FeatureAgreement::maxDifference).max().orElse(Double.NaN);
        return new Agreement(frames, mean, largest, scale * mean, scale * largest, weights.value(),
                each.stream().mapToDouble(FeatureAgreement::signAgreement).average().orElse(Double.NaN),
                sameRanks / frames, ranked == 0 ? Double.NaN : correlations / ranked,
                1 - changed / (double) frames, overlap(each), each, changes);
    }

    private void addWeights(LineFits a, LineFits b, int frame, Explanations clip) {
        for (int k = 0; k < names.size(); k++) {
            int at = frame * names.size() + k;
            weights.add(a.weights()[at], b.weights()[at]);
            features.get(k).add(a.weights()[at], b.weights()[at], a.standardErrors()[at] + b.standardErrors()[at],
                    clip.clip(), clip.frameNumbers()[frame]);
        }
    }

    /** Whether the same feature is on top. */
    private boolean addOrder(double[] a, double[] b, int from) {
        Ranks.bySize(a, from, ranksA);
        Ranks.bySize(b, from, ranksB);
        sameRanks += Ranks.agreement(ranksA, ranksB);
        double correlation = Ranks.correlation(ranksA, ranksB);
        if (!Double.isNaN(correlation)) {
            ranked++;
            correlations += correlation;
        }
        return Ranks.top(a, from, names.size()) == Ranks.top(b, from, names.size());
    }

    private double overlap(List<FeatureAgreement> each) {
        double overlaps = 0;
        int intervals = 0;
        for (int k = 0; k < each.size(); k++) {
            int own = features.get(k).intervals();
            intervals += own;
            overlaps += own == 0 ? 0 : each.get(k).overlap() * own;
        }
        return intervals == 0 ? Double.NaN : overlaps / intervals;
    }
}
