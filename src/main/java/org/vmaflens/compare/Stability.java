package org.vmaflens.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.explain.SampledExplainer;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.ModelFile;
import org.vmaflens.numeric.Parallel;

/**
 * What repeated runs of a setting that differ in their seed only say of a clip. The indices are those of Visani et al.,
 * "Statistical stability indices for LIME" (2022), as shares from 0 to 1 and averaged over the frames.
 *
 * @param runs the finished runs
 * @param deviations n × p standard deviations of a weight over the runs; NaN with fewer than two runs
 * @param coefficients CSI: share of pairs of runs whose 95 % intervals of a weight overlap; NaN likewise
 * @param variables VSI: share of the top half of the features that two runs have in common; NaN likewise
 */
public record Stability(List<Explanations> runs, double[] deviations, double coefficients, double variables) {

    public Stability {
        runs = List.copyOf(runs);
    }

    /**
     * Runs a setting with the seeds that follow its own. A cancelled run is left out; those finished before it count.
     *
     * @param seeds k, how many runs
     */
    public static Stability run(ModelFile model, FeatureMatrix matrix, Neighbourhood setting, int seeds,
            Parallel parallel, Progress progress) {
        List<Explanations> runs = new ArrayList<>();
        for (int i = 0; i < seeds; i++) {
            Explanations run = new SampledExplainer(setting.withSeed((setting.seed() + i) & 0xFFFF_FFFFL))
                    .explain(model, matrix, parallel, progress);
            if (progress.isCancelled()) {
                break;
            }
            runs.add(run);
        }
        return of(runs);
    }

    /** The figures of runs of the same clip. */
    public static Stability of(List<Explanations> runs) {
        double[] deviations = runs.isEmpty() ? new double[0] : deviations(runs);
        double coefficients = 0;
        double variables = 0;
        int pairs = 0;
        for (int i = 0; i < runs.size(); i++) {
            for (int j = 0; j < i; j++) {
                coefficients += Agreement.of(runs.get(i), runs.get(j), 1).overlap();
                variables += sharedTop(runs.get(i), runs.get(j));
                pairs++;
            }
        }
        return new Stability(runs, deviations, pairs == 0 ? Double.NaN : coefficients / pairs,
                pairs == 0 ? Double.NaN : variables / pairs);
    }

    private static double[] deviations(List<Explanations> runs) {
        double[] out = new double[Fits.of(runs.getFirst()).weights().length];
        for (int at = 0; at < out.length; at++) {
            int place = at;
            double mean = runs.stream().mapToDouble(run -> Fits.of(run).weights()[place]).average().orElseThrow();
            double squares = runs.stream().mapToDouble(run -> Fits.of(run).weights()[place] - mean).map(d -> d * d)
                    .sum();
            out[at] = runs.size() < 2 ? Double.NaN : Math.sqrt(squares / (runs.size() - 1));
        }
        return out;
    }

    private static double sharedTop(Explanations a, Explanations b) {
        int p = a.features();
        int half = (p + 1) / 2;
        int frames = 0;
        long shared = 0;
        for (int frame = 0; frame < a.frameCount(); frame++) {
            if (a.finished()[frame] && b.finished()[frame]) {
                frames++;
                boolean[] top = topHalf(a, frame);
                boolean[] other = topHalf(b, frame);
                shared += IntStream.range(0, p).filter(k -> top[k] && other[k]).count();
            }
        }
        return shared / (double) (frames * half);
    }

    private static boolean[] topHalf(Explanations explanations, int frame) {
        int p = explanations.features();
        boolean[] top = new boolean[p];
        double[] ranks = new double[p];
        Ranks.bySize(Fits.of(explanations).weights(), frame * p, ranks);
        int half = (p + 1) / 2;
        for (int k = 0; k < p; k++) {
            top[k] = ranks[k] <= half;
        }
        return top;
    }
}
