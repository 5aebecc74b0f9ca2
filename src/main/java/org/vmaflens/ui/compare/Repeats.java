package org.vmaflens.ui.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vmaflens.compare.AccuracyCurve;
import org.vmaflens.compare.Frames;
import org.vmaflens.compare.Outcome;
import org.vmaflens.compare.Seeds;
import org.vmaflens.compare.Setting;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.explain.SampledExplainer;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.LensException;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.plot.compare.Dots;
import org.vmaflens.plot.compare.Strip;
import org.vmaflens.ui.text.Strings;

/**
 * Sampled runs with several seeds: the proof of what the curves say.
 *
 * @param question what they belong to
 * @param seeds of the pair
 * @param strips the same at the selected frame, for the chart
 * @param dots runs along the curve's axis
 * @param trouble sentences on settings that cannot be run; empty where there are none
 */
record Repeats(Question question, List<Seeds> seeds, List<Strip> strips, Dots dots, String trouble) {

    private static final System.Logger LOG = System.getLogger(Repeats.class.getName());
    private static final int STOPS = 9;
    private static final int DOT_SEEDS = 5;

    /** Makes the runs; those finished when {@code progress} is cancelled count. */
    static Repeats run(Question question, List<Outcome> outcomes, int count, Parallel parallel, Progress progress) {
        List<Seeds> seeds = new ArrayList<>();
        List<Strip> strips = new ArrayList<>();
        List<String> trouble = new ArrayList<>();
        for (int i = 0; i < Math.min(2, question.settings().size()); i++) {
            Setting setting = question.settings().get(i);
            try {
                Seeds runs = Seeds.run(question.study(), setting, question.place(), count, parallel, progress);
                seeds.add(runs);
                Explanations best = outcomes.get(i).clips().get(question.place().clip()).best().orElse(null);
                if (best != null && !runs.frame().runs().isEmpty()) {
                    strips.add(strip(setting, runs.frame().runs(), best, question.place().frame()));
                }
            } catch (LensException refused) {
                trouble.add(Strings.of("compare.why.setting", setting.name(), refused.sentence()));
            }
        }
        return new Repeats(question, List.copyOf(seeds), List.copyOf(strips), dots(question, progress),
                String.join("\n", trouble));
    }

    /** What {@link #run} tells its progress in all. */
    static long work(Question question, int count) {
        return question.settings().stream().limit(2)
                .mapToLong(setting -> Seeds.work(question.study(), setting, question.place(), count)).sum();
    }

    private static Strip strip(Setting setting, List<Explanations> runs, Explanations best, int frame) {
        int p = best.features();
        LineFits fits = fits(best);
        double[] weights = new double[runs.size() * p];
        for (int i = 0; i < runs.size(); i++) {
            System.arraycopy(fits(runs.get(i)).weights(), 0, weights, i * p, p);
        }
        double[] mean = new double[p];
        double[] errors = new double[p];
        System.arraycopy(fits.weights(), frame * p, mean, 0, p);
        System.arraycopy(fits.standardErrors(), frame * p, errors, 0, p);
        return new Strip(Question.badge(setting), weights, mean, errors);
    }

    private static LineFits fits(Explanations one) {
        LineFits fits = one.fits();
        if (fits == null) {
            throw new IllegalArgumentException("settings are compared by lines");
        }
        return fits;
    }

    private static Dots dots(Question question, Progress progress) {
        FeatureMatrix one = Frames.one(question.clip(), question.place().frame());
        int p = one.features();
        double[] at = switch (question.axis()) {
            case SAMPLES -> AccuracyCurve.steps(30, 10_000, STOPS);
            case STD -> AccuracyCurve.steps(0.1, 2.5, STOPS);
            case KERNEL_WIDTH -> AccuracyCurve.steps(0.3, 15, STOPS);
        };
        int most = question.wholeClip() ? 0 : at.length * DOT_SEEDS * p;
        double[] where = new double[most];
        int[] feature = new int[most];
        double[] weight = new double[most];
        int count = 0;
        for (int i = 0; i < at.length && most > 0; i++) {
            for (int seed = 0; seed < DOT_SEEDS && !progress.isCancelled(); seed++) {
                Neighbourhood there = question.axis().with(question.base().neighbourhood(), at[i]).withSeed(seed);
                try {
                    double[] weights = fits(new SampledExplainer(there).explain(question.study().model(), one,
                            Parallel.SAME_THREAD, Progress.NONE)).weights();
                    for (int k = 0; k < p; k++) {
                        where[count] = at[i];
                        feature[count] = k;
                        weight[count++] = weights[k];
                    }
                } catch (LensException refused) {
                    LOG.log(System.Logger.Level.DEBUG, "no answer at this place, so no dot", refused);
                }
            }
        }
        return new Dots(Arrays.copyOf(where, count), Arrays.copyOf(feature, count),
                Arrays.copyOf(weight, count));
    }
}
