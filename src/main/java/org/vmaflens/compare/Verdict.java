package org.vmaflens.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
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
        List<SettingVerdict> verdicts = new ArrayList<>();
        for (Outcome outcome : explained) {
            verdicts.add(of(study, explained.getFirst(), outcome, tolerance));
        }
        return new Verdict(tolerance, verdicts);
    }

    private static SettingVerdict of(Study study, Outcome first, Outcome outcome, double tolerance) {
        List<Explanations> ours = new ArrayList<>();
        List<Explanations> theirs = new ArrayList<>();
        long needed = 0;
        Gap worst = new Gap(Double.NaN, "", 0);
        double points = study.model().model().pointsPerUnit();
        for (int i = 0; i < outcome.clips().size(); i++) {
            Outcome.OfClip clip = outcome.clips().get(i);
            Optional<Explanations> other = outcome.setting().equals(first.setting())
                    ? clip.best()
                    : first.clips().get(i).any();
            if (clip.any().isPresent() && other.isPresent()) {
                ours.add(clip.any().get());
                theirs.add(other.get());
            }
            if (clip.best().isPresent()) {
                needed = Math.max(needed, NeededSamples.forAll(clip.best().get(), tolerance));
                worst = worst(worst, study.clips().get(i), clip.best().get(), points);
            }
        }
        return new SettingVerdict(outcome.setting(), Agreement.of(theirs, ours, points), needed, outcome.isExact(),
                worst.points(), worst.clip(), worst.frame(), outcome.predictions(), outcome.seconds());
    }

    private static Gap worst(Gap soFar, FeatureMatrix clip, Explanations explanations, double pointsPerUnit) {
        LineFits fits = Fits.of(explanations);
        Gap worst = soFar;
        for (int frame = 0; frame < clip.frameCount(); frame++) {
            double gap = Math.abs((fits.localPredictions()[frame] - clip.rawSvm()[frame]) * pointsPerUnit);
            if (explanations.finished()[frame] && !(gap <= worst.points())) {
                worst = new Gap(gap, clip.clip(), clip.frameNumbers()[frame]);
            }
        }
        return worst;
    }

    private record Gap(double points, String clip, int frame) {
    }
}
