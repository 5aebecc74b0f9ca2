package org.vmaflens.ui.compare;

import java.util.Arrays;

/** Rows of flat tables. */
final class Rows {

    private Rows() {
    }

    /** Row {@code row} of n × p values. */
    static double[] of(double[] values, int row, int p) {
        return Arrays.copyOfRange(values, row * p, (row + 1) * p);
    }
}
