package org.vmaflens.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vmaflens.compare.SettingVerdict.Against;
import org.vmaflens.explain.Explanations;
import org.vmaflens.log.FeatureMatrix;

/**
 * Which settings are good enough for what.
 *
 * @param tolerance t, in raw SVM units
 * @param settings those that explain anything, in their order
 */
public record Verdict(double tolerance, List<SettingVerdict> settings) {

    public Verdict {
        settings = List.copyOf(settings);
    }

    /** The verdict on a study's outcomes, the first of which is what the others are compared with. */
    public static Verdict of(Study study, List<Outcome> outcomes, double tolerance) {
        List<Outcome> explained = outcomes.stream().filter(Outcome::isExplained).toList();
        SettingVerdict[] verdicts = new SettingVerdict[explained.size()];
        study.parallel().forEachChunk(verdicts.length, 1, (from, to) -> {
            for (int i = from; i < to; i++) {
                verdicts[i] = of(study, explained.getFirst(), explained.get(i), tolerance);
            }
        });
        return new Verdict(tolerance, List.of(verdicts));
    }

    /** The verdict on the first setting, that the others are compared with; empty when nothing is explained. */
    public Optional<SettingVerdict> first() {
        return settings.stream().findFirst();
    }

    private static SettingVerdict of(Study study, Outcome first, Outcome outcome, double tolerance) {
        boolean own = outcome.setting().equals(first.setting());
        List<FeatureMatrix> clips = new ArrayList<>();
        List<Explanations> best = new ArrayList<>();
        List<Explanations> theirs = new ArrayList<>();
        List<Explanations> ours = new ArrayList<>();
        for (int i = 0; i < outcome.clips().size(); i++) {
            Outcome.OfClip clip = outcome.clips().get(i);
            Optional<Explanations> other = own ? clip.best() : first.clips().get(i).any();
            if (clip.any().isPresent()) {
                clips.add(study.clips().get(i));
                best.add(clip.best().orElseThrow());
                other.ifPresent(theirs::add);
                other.ifPresent(present -> ours.add(clip.any().orElseThrow()));
            }
        }
        boolean alike = outcome.clips().stream().allMatch(clip -> clip.run().isEmpty() || clip.exact().isEmpty());
        double points = study.model().model().pointsPerUnit();
        return new SettingVerdict(outcome.setting(), first.setting().name(),
                !own ? Against.FIRST : alike ? Against.NOTHING : Against.OWN_EXACT,
                Agreement.of(theirs, ours, points), Steadiness.of(best), counting(best),
                SampleNeed.of(best, tolerance),
                Gaps.of(clips, best, points), Uncertainty.of(best), outcome.predictions(),
                outcome.predictions() / study.rate(outcome.setting()).orElse(Double.NaN));
    }

    private static double counting(List<Explanations> clips) {
        return clips.stream().flatMapToDouble(clip -> Arrays.stream(Fits.of(clip).effectiveSampleSizes()))
                .filter(size -> !Double.isNaN(size)).min().orElse(0);
    }
}
