package org.vmaflens.ui.compare;

import java.math.BigDecimal;
import java.math.MathContext;

/** Figures as one would type them. */
final class Rounding {

    private Rounding() {
    }

    /** To so many significant digits. */
    static double digits(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits)).doubleValue();
    }
}
