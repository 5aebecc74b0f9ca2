package org.vmaflens.compare;

import java.util.List;
import java.util.Optional;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.MemberSpread;

/**
 * The error of one run of N neighbours beside the model's own: how far a collection's members differ. Half widths of
 * 95 % intervals, averaged over frames and features, in raw SVM units.
 *
 * @param members how many bootstrap members the model's spread is over
 * @param sampling mean of 1.96 standard errors of one run
 * @param model mean of half the way from the members' 2.5th to their 97.5th percentile
 * @param samplingByFeature, modelByFeature the same by feature
 */
public record Uncertainty(int members, double sampling, double model, double[] samplingByFeature,
        double[] modelByFeature) {

    /** How many times the sampling error the model's is. */
    public double times() {
        return model / sampling;
    }

    /** Of explanations with a spread and standard errors; empty when none has both. */
    static Optional<Uncertainty> of(List<Explanations> clips) {
        if (clips.isEmpty() || clips.stream().anyMatch(clip -> clip.spread() == null)) {
            return Optional.empty();
        }
        int p = clips.getFirst().features();
        double[] sampling = new double[p];
        double[] model = new double[p];
        int frames = 0;
        int members = 0;
        for (Explanations clip : clips) {
            MemberSpread spread = clip.spread();
            if (spread != null) {
                members = spread.members();
                frames += add(clip, spread, sampling, model);
            }
        }
        if (frames == 0) {
            return Optional.empty();
        }
        double samplingSum = 0;
        double modelSum = 0;
        for (int k = 0; k < p; k++) {
            sampling[k] /= frames;
            model[k] /= frames;
            samplingSum += sampling[k];
            modelSum += model[k];
        }
        return Optional.of(new Uncertainty(members, samplingSum / p, modelSum / p, sampling, model));
    }

    private static int add(Explanations clip, MemberSpread spread, double[] sampling, double[] model) {
        LineFits fits = Fits.of(clip);
        int p = clip.features();
        int frames = 0;
        for (int frame = 0; frame < clip.frameCount(); frame++) {
            if (Fits.hasErrors(clip, frame) && !Double.isNaN(spread.low()[frame * p])) {
                frames++;
                for (int k = 0; k < p; k++) {
                    int at = frame * p + k;
                    sampling[k] += Fits.Z95 * fits.standardErrors()[at];
                    model[k] += (spread.high()[at] - spread.low()[at]) / 2;
                }
            }
        }
        return frames;
    }
}
