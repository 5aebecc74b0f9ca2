package org.vmaflens.compare;

import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;

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
}
