package org.vmaflens.compare;

import java.util.Arrays;
import org.vmaflens.explain.ExactLine;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.Neighbourhood;

/** The lines of explanations that have lines. */
final class Fits {

    /** Standard errors from the middle to either end of a 95 % interval. */
    static final double Z95 = 1.959963984540054;

    private Fits() {
    }

    /** @throws IllegalArgumentException for points lost, which has no settings to compare */
    static LineFits of(Explanations explanations) {
        LineFits fits = explanations.fits();
        if (fits == null) {
            throw new IllegalArgumentException("explained without weights: " + explanations.clip());
        }
        return fits;
    }

    /** The setting behind weights. */
    static Neighbourhood setting(Explanations explanations) {
        Neighbourhood setting = explanations.neighbourhood();
        if (setting == null) {
            throw new IllegalArgumentException("explained without neighbours: " + explanations.clip());
        }
        return setting;
    }

    /** Whether a frame, by its place, is explained with standard errors. */
    static boolean hasErrors(Explanations explanations, int frame) {
        return explanations.finished()[frame]
                && !Double.isNaN(of(explanations).standardErrors()[frame * explanations.features()]);
    }

    /**
     * What a frame's figures say of runs with any N: true for the exact method, estimates for a sampled run, which so
     * becomes a pilot. The gap is left out.
     */
    static ExactLine line(Explanations explanations, int frame) {
        LineFits fits = of(explanations);
        Neighbourhood setting = setting(explanations);
        int p = explanations.features();
        double share = fits.ridgeShares()[frame];
        double samples = setting.samples();
        double[] limit = Arrays.copyOfRange(fits.weights(), frame * p, (frame + 1) * p);
        double[] unitErrors = Arrays.copyOfRange(fits.standardErrors(), frame * p, (frame + 1) * p);
        for (int k = 0; k < p; k++) {
            limit[k] /= 1 - share;
            unitErrors[k] *= Math.sqrt(samples) / (1 - share);
        }
        double information = share == 0
                ? Double.POSITIVE_INFINITY
                : setting.ridgeAlpha() * (1 - share) / (share * samples);
        return new ExactLine(limit, unitErrors, fits.localPredictions()[frame], Double.NaN, fits.r2()[frame],
                information, fits.effectiveSampleSizes()[frame] / samples);
    }
}
