package org.vmaflens.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vmaflens.compare.AccuracyCurve;
import org.vmaflens.compare.Comparison;
import org.vmaflens.compare.Frames;
import org.vmaflens.compare.Outcome;
import org.vmaflens.compare.Place;
import org.vmaflens.compare.Setting;
import org.vmaflens.compare.Study;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.FrameNeighbours;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.MemberSpread;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.LensException;
import org.vmaflens.model.VmafModel;
import org.vmaflens.plot.compare.Badge;
import org.vmaflens.plot.compare.Bars;
import org.vmaflens.plot.compare.Curve;
import org.vmaflens.plot.compare.FrameWeights;
import org.vmaflens.plot.compare.NeighbourChart;

/**
 * A snapshot of what is compared, and the work of answering it; not for the FX thread.
 *
 * @param settings the first one is what the others are compared with, the second what is laid over it
 * @param base the setting in use: the curve's
 * @param place the selected frame
 * @param feature whose neighbours are shown
 */
record Question(Study study, List<Setting> settings, Setting base, double tolerance, Place place,
        AccuracyCurve.Axis axis, boolean wholeClip, boolean sampled, int feature) {

    private static final int STEPS = 48;
    private static final int MEAN_OF = 24;
    private static final int NEIGHBOURS = 2000;
    private static final int BINS = 40;

    Question {
        settings = List.copyOf(settings);
    }

    /** Predictions, for the progress; what is finished is not made again. */
    long work() {
        return sampled ? study.work(settings, true) : 0;
    }

    Figures answer(Progress progress) {
        List<Outcome> outcomes = study.compare(settings, sampled, progress);
        Comparison comparison = Comparison.of(study, outcomes, tolerance, Optional.of(place), List.of());
        List<String> notes = new ArrayList<>(comparison.notes());
        return new Figures(this, comparison, weights(outcomes), curve(notes), bars(notes), neighbours(outcomes),
                List.copyOf(notes));
    }

    FeatureMatrix clip() {
        return study.clips().get(place.clip());
    }

    private VmafModel model() {
        return study.model().model();
    }

    /** The explanation of the clip in view that is compared: a run where runs are asked for, else the best there is. */
    Optional<Explanations> shown(List<Outcome> outcomes, int setting) {
        return setting >= outcomes.size()
                ? Optional.empty()
                : sampled
                        ? outcomes.get(setting).clips().get(place.clip()).any()
                        : outcomes.get(setting).clips().get(place.clip()).best();
    }

    private @Nullable FrameWeights weights(List<Outcome> outcomes) {
        Explanations a = shown(outcomes, 0).orElse(null);
        Explanations b = shown(outcomes, outcomes.size() > 1 ? 1 : 0).orElse(null);
        LineFits fitsA = a == null ? null : a.fits();
        LineFits fitsB = b == null ? null : b.fits();
        if (a == null || fitsA == null || fitsB == null) {
            return null;
        }
        MemberSpread spread = a.spread() != null
                ? a.spread()
                : outcomes.getFirst().clips().get(place.clip()).best().map(Explanations::spread).orElse(null);
        return FrameWeights.of(a.frameNumbers(), a.features(), fitsA.weights(), fitsA.standardErrors(),
                fitsB.weights(), fitsB.standardErrors(), spread == null ? new double[0] : spread.low(),
                spread == null ? new double[0] : spread.high());
    }

    private @Nullable ExactCurve curve(List<String> notes) {
        Neighbourhood setting = base.neighbourhood();
        double[] at = switch (axis) {
            case SAMPLES -> AccuracyCurve.steps(20, Math.max(20_000, setting.samples() * 1.5), STEPS);
            case STD -> AccuracyCurve.steps(0.05, Math.max(3, setting.std() * 1.5), STEPS);
            case KERNEL_WIDTH -> AccuracyCurve.steps(0.1, Math.max(20, setting.kernelWidth() * 1.5), STEPS);
        };
        try {
            FeatureMatrix few = wholeClip
                    ? Frames.among(clip(), 0, clip().frameCount() - 1, MEAN_OF)
                    : Frames.one(clip(), place.frame());
            List<AccuracyCurve> curves = new ArrayList<>();
            for (int frame = 0; frame < few.frameCount(); frame++) {
                curves.add(AccuracyCurve.of(study.model(), few, frame, setting, axis, at));
            }
            return ExactCurve.mean(curves);
        } catch (LensException refused) {
            note(notes, base, refused);
            return null;
        }
    }

    private static void note(List<String> notes, Setting setting, LensException refused) {
        String note = setting.name() + ": " + refused.sentence();
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    private List<Bars> bars(List<String> notes) {
        List<Bars> bars = new ArrayList<>();
        for (Setting setting : settings.subList(0, Math.min(2, settings.size()))) {
            try {
                bars.add(Bars.of(badge(setting), neighbours(setting).weights(), BINS));
            } catch (LensException refused) {
                note(notes, setting, refused);
            }
        }
        return bars;
    }

    private FrameNeighbours neighbours(Setting setting) {
        return FrameNeighbours.of(model(), clip(), place.frame(), setting.neighbourhood(), NEIGHBOURS);
    }

    private @Nullable NeighbourChart neighbours(List<Outcome> outcomes) {
        int own = settings.indexOf(base);
        Explanations line = shown(outcomes, own < 0 ? 0 : own).orElse(null);
        LineFits fits = line == null ? null : line.fits();
        if (fits == null || line == null || !line.finished()[place.frame()]) {
            return null;
        }
        int p = model().featureCount();
        int k = Math.min(feature, p - 1);
        FrameNeighbours around = neighbours(own < 0 ? settings.getFirst() : base);
        int m = around.weights().length;
        double points = model().pointsPerUnit();
        double[] x = new double[m];
        double[] y = new double[m];
        double at = clip().normalised()[place.frame() * p + k];
        for (int j = 0; j < m; j++) {
            double others = 0;
            for (int other = 0; other < p; other++) {
                others += other == k ? 0 : fits.weights()[place.frame() * p + other] * around.offsets()[other * m + j];
            }
            x[j] = at + around.offsets()[k * m + j];
            y[j] = model().points(around.predictions()[j]) - others * points;
        }
        double score = model().points(around.own());
        double gap = fits.localPredictions()[place.frame()] - clip().rawSvm()[place.frame()];
        return new NeighbourChart(k, model().shortNames().get(k), badge(own < 0 ? settings.getFirst() : base), x, y,
                around.weights(), at, score, score + gap * points, fits.weights()[place.frame() * p + k] * points);
    }

    static Badge badge(Setting setting) {
        return Badge.of(setting.name().charAt(0));
    }

    /** A curve with the figures for its right axis. */
    record ExactCurve(Curve curve, double[] r2, double[] gaps, double[] effective) {

        /** The mean of several frames' curves along the same axis. */
        static @Nullable ExactCurve mean(List<AccuracyCurve> curves) {
            if (curves.isEmpty()) {
                return null;
            }
            AccuracyCurve first = curves.getFirst();
            double[] weights = new double[first.weights().length];
            double[] errors = new double[weights.length];
            double[] r2 = new double[first.at().length];
            double[] gaps = new double[r2.length];
            double[] effective = new double[r2.length];
            for (AccuracyCurve one : curves) {
                add(weights, one.weights(), curves.size());
                add(errors, one.standardErrors(), curves.size());
                add(r2, one.r2(), curves.size());
                add(gaps, one.gaps(), curves.size());
                add(effective, one.effectiveSampleSizes(), curves.size());
            }
            return new ExactCurve(new Curve(first.at(), weights, errors, new double[0], new double[0]), r2, gaps,
                    effective);
        }

        private static void add(double[] sums, double[] values, int count) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += values[i] / count;
            }
        }
    }
}
