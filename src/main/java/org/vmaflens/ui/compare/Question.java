package org.vmaflens.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vmaflens.compare.AccuracyCurve;
import org.vmaflens.compare.Comparison;
import org.vmaflens.compare.Frames;
import org.vmaflens.compare.MemberCurves;
import org.vmaflens.compare.Outcome;
import org.vmaflens.compare.Place;
import org.vmaflens.compare.Setting;
import org.vmaflens.compare.Study;
import org.vmaflens.compare.Uncertainty;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.MemberSpread;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.LensException;
import org.vmaflens.plot.compare.Badge;
import org.vmaflens.plot.compare.FrameWeights;
import org.vmaflens.ui.text.Strings;

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
        Around around = new Around(this);
        return new Figures(this, comparison, weights(outcomes), cloud(comparison), curve(), around.bars(),
                around.line(outcomes), comparison.notes());
    }

    FeatureMatrix clip() {
        return study.clips().get(place.clip());
    }

    /** Whether the selected frame lacks a feature. */
    boolean isGap() {
        return clip().isGap(place.frame());
    }

    /** What is to be said where the selected frame lacks a feature. */
    String gap() {
        return Strings.of("compare.why.gap", clip().frameNumbers()[place.frame()], clip().clip());
    }

    /** The explanation of the clip in view that is compared: a run where runs are asked for, else the best there is. */
    Optional<Explanations> shown(List<Outcome> outcomes, int setting) {
        return setting >= outcomes.size()
                ? Optional.empty()
                : sampled
                        ? outcomes.get(setting).clips().get(place.clip()).any()
                        : outcomes.get(setting).clips().get(place.clip()).best();
    }

    /** Why a setting says nothing of the clip in view. */
    String refusal(List<Outcome> outcomes, Setting setting) {
        return outcomes.stream().filter(outcome -> outcome.setting().equals(setting))
                .flatMap(outcome -> outcome.notes().stream()).filter(note -> note.startsWith(setting.name() + ": "))
                .findFirst().orElseGet(() -> Strings.of("compare.why.nothing", setting.name(), clip().clip()));
    }

    private Found<FrameWeights> weights(List<Outcome> outcomes) {
        Optional<Explanations> a = shown(outcomes, 0);
        Optional<Explanations> b = shown(outcomes, second());
        if (a.isEmpty() || b.isEmpty()) {
            return Found.nothing(refusal(outcomes, settings.get(a.isEmpty() ? 0 : second())));
        }
        Optional<MemberSpread> spread = outcomes.getFirst().clips().get(place.clip()).best()
                .map(Explanations::spread).or(() -> a.map(Explanations::spread));
        return Found.of(FrameWeights.of(a.get().frameNumbers(), a.get().features(), fits(a.get()).weights(),
                fits(a.get()).standardErrors(), fits(b.get()).weights(), fits(b.get()).standardErrors(),
                spread.map(MemberSpread::low).orElse(new double[0]),
                spread.map(MemberSpread::high).orElse(new double[0])));
    }

    private Found<Cloud> cloud(Comparison comparison) {
        if (settings.size() == 1) {
            return Found.nothing(Strings.of("compare.scatter.alone"));
        }
        Optional<Explanations> a = shown(comparison.outcomes(), 0);
        Optional<Explanations> b = shown(comparison.outcomes(), second());
        if (a.isEmpty() || b.isEmpty()) {
            return Found.nothing(refusal(comparison.outcomes(), settings.get(a.isEmpty() ? 0 : second())));
        }
        double spread = comparison.verdict().first().flatMap(one -> one.uncertainty()).map(Uncertainty::model)
                .orElse(0.0);
        return Found.of(new Cloud(fits(a.get()), fits(b.get()), a.get().features(), spread));
    }

    private Found<ExactCurve> curve() {
        Neighbourhood setting = base.neighbourhood();
        double[] at = switch (axis) {
            case SAMPLES -> AccuracyCurve.steps(20, Math.max(20_000, setting.samples() * 1.5), STEPS);
            case STD -> AccuracyCurve.steps(0.05, Math.max(3, setting.std() * 1.5), STEPS);
            case KERNEL_WIDTH -> AccuracyCurve.steps(0.1, Math.max(20, setting.kernelWidth() * 1.5), STEPS);
        };
        if (!wholeClip && isGap()) {
            return Found.nothing(gap());
        }
        FeatureMatrix few = wholeClip
                ? Frames.among(clip(), 0, clip().frameCount() - 1, MEAN_OF)
                : Frames.one(clip(), place.frame());
        if (few.frameCount() == 0) {
            return Found.nothing(Strings.of("compare.why.nothing", base.name(), clip().clip()));
        }
        try {
            List<AccuracyCurve> curves = new ArrayList<>();
            for (int frame = 0; frame < few.frameCount(); frame++) {
                curves.add(AccuracyCurve.of(study.model(), few, frame, setting, axis, at));
            }
            return Found.of(ExactCurve.mean(curves, new MemberCurves(study.model(), few).along(setting, axis, at)));
        } catch (LensException refused) {
            return Found.nothing(Strings.of("compare.why.setting", base.name(), refused.sentence()));
        }
    }

    /** The place of what is laid over the first. */
    int second() {
        return settings.size() > 1 ? 1 : 0;
    }

    static Badge badge(Setting setting) {
        return Badge.of(setting.name().charAt(0));
    }

    private static LineFits fits(Explanations one) {
        return Objects.requireNonNull(one.fits(), "settings are compared by lines");
    }
}
