package org.vmaflens.compare;

import java.util.List;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.log.FeatureMatrix;

/**
 * How far the local lines miss the model at their own frames: |local prediction − model| in VMAF points.
 *
 * @param mean over all explained frames; NaN where there are none
 * @param largest of them
 * @param clip, frame where that is
 * @param within share of the frames that are missed by no more than {@link #NOTICEABLE}
 */
public record Gaps(double mean, double largest, String clip, int frame, double within) {

    /** About one just noticeable difference, in VMAF points. */
    public static final double NOTICEABLE = 6;

    /** Whether the lines follow the model: nearly everywhere within what an eye would notice. */
    public boolean follow() {
        return within >= SettingVerdict.ENOUGH;
    }

    /** Of explanations of some clips, in the clips' order. */
    static Gaps of(List<FeatureMatrix> clips, List<Explanations> explanations, double pointsPerUnit) {
        double sum = 0;
        double largest = Double.NaN;
        String name = "";
        int number = 0;
        int close = 0;
        int frames = 0;
        for (int i = 0; i < clips.size(); i++) {
            FeatureMatrix clip = clips.get(i);
            LineFits fits = Fits.of(explanations.get(i));
            for (int frame = 0; frame < clip.frameCount(); frame++) {
                if (explanations.get(i).finished()[frame]) {
                    double gap = Math.abs((fits.localPredictions()[frame] - clip.rawSvm()[frame]) * pointsPerUnit);
                    frames++;
                    sum += gap;
                    close += gap <= NOTICEABLE ? 1 : 0;
                    if (!(gap <= largest)) {
                        largest = gap;
                        name = clip.clip();
                        number = clip.frameNumbers()[frame];
                    }
                }
            }
        }
        return new Gaps(sum / frames, largest, name, number, close / (double) frames);
    }
}
