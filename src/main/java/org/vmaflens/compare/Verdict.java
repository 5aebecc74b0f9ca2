package org.vmaflens.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vmaflens.compare.SettingVerdict.Against;
import org.vmaflens.explain.Explanations;

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
        List<SettingVerdict> verdicts = new ArrayList<>();
        for (Outcome outcome : explained) {
            verdicts.add(of(study, explained.getFirst(), outcome, tolerance));
        }
        return new Verdict(tolerance, verdicts);
    }

    /** The verdict on the first setting, that the others are compared with; empty when nothing is explained. */
    public Optional<SettingVerdict> first() {
        return settings.stream().findFirst();
    }

    private static SettingVerdict of(Study study, Outcome first, Outcome outcome, double tolerance) {
        boolean own = outcome.setting().equals(first.setting());
        double points = study.model().model().pointsPerUnit();
        Pairs pairs = new Pairs();
        for (int i = 0; i < outcome.clips().size(); i++) {
            Outcome.OfClip clip = outcome.clips().get(i);
            Optional<Explanations> other = own ? clip.best() : first.clips().get(i).any();
            if (clip.any().isPresent() && other.isPresent()) {
                pairs.add(other.get(), clip.any().get());
            }
        }
        List<Integer> places = new ArrayList<>();
        List<Explanations> best = new ArrayList<>();
        for (int i = 0; i < outcome.clips().size(); i++) {
            int place = i;
            outcome.clips().get(i).best().ifPresent(explanations -> {
                places.add(place);
                best.add(explanations);
            });
        }
        Against against = !own ? Against.FIRST : pairs.areTheSame() ? Against.NOTHING : Against.OWN_EXACT;
        return new SettingVerdict(outcome.setting(), against, Agreement.of(pairs.theirs, pairs.ours, points),
                Steadiness.of(best), SampleNeed.of(best, tolerance),
                Gaps.of(places.stream().map(study.clips()::get).toList(), best, points), Uncertainty.of(best),
                outcome.predictions(), seconds(study, outcome));
    }

    private static double seconds(Study study, Outcome outcome) {
        boolean run = outcome.clips().stream().allMatch(clip -> clip.run().isPresent());
        return run ? outcome.seconds() : outcome.predictions() / study.rate().orElse(Double.NaN);
    }

    /** Explanations to compare, clip by clip. */
    private static final class Pairs {

        private final List<Explanations> theirs = new ArrayList<>();
        private final List<Explanations> ours = new ArrayList<>();

        void add(Explanations their, Explanations our) {
            theirs.add(their);
            ours.add(our);
        }

        boolean areTheSame() {
            for (int i = 0; i < ours.size(); i++) {
                if (ours.get(i) != theirs.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
