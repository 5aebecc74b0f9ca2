package org.vmaflens.compare;

import java.util.List;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.numeric.Normal;

/**
 * What one run with N neighbours can be trusted to repeat, from its standard errors alone: no run is needed.
 *
 * @param signs mean probability Φ(|b|/SE) that a run shows a weight with the sign of its limit
 * @param tops mean probability Φ((|b₁| − |b₂|)/√(SE₁² + SE₂²)) that a run shows the largest weight by size above the
 *        second
 */
public record Steadiness(double signs, double tops) {

    /** Of explanations with standard errors; NaN where there are none. */
    static Steadiness of(List<Explanations> clips) {
        double signs = 0;
        double tops = 0;
        long weights = 0;
        long frames = 0;
        for (Explanations clip : clips) {
            LineFits fits = Fits.of(clip);
            int p = clip.features();
            for (int frame = 0; frame < clip.frameCount(); frame++) {
                if (Fits.hasErrors(clip, frame)) {
                    for (int at = frame * p; at < (frame + 1) * p; at++) {
                        signs += likely(Math.abs(fits.weights()[at]), fits.standardErrors()[at]);
                    }
                    tops += top(fits, frame * p, p);
                    weights += p;
                    frames++;
                }
            }
        }
        return new Steadiness(signs / weights, tops / frames);
    }

    private static double top(LineFits fits, int from, int p) {
        int first = from + Ranks.top(fits.weights(), from, p);
        double least = 1;
        for (int at = from; at < from + p; at++) {
            if (at != first) {
                double ahead = Math.abs(fits.weights()[first]) - Math.abs(fits.weights()[at]);
                least = Math.min(least, likely(ahead,
                        Math.hypot(fits.standardErrors()[first], fits.standardErrors()[at])));
            }
        }
        return least;
    }

    private static double likely(double ahead, double error) {
        return error > 0 ? Normal.cdf(ahead / error) : 1;
    }
}
