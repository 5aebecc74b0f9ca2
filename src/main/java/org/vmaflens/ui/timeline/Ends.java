package org.vmaflens.ui.timeline;

import org.vmaflens.plot.Pyramid;

/** Least and greatest figures of whole series. */
final class Ends {

    private Ends() {
    }

    /** Widens {@code ends} (least, greatest) to hold the series. */
    static void widen(Pyramid series, double[] ends) {
        Pyramid.Bucket bucket = new Pyramid.Bucket();
        series.query(0, series.rows(), bucket);
        if (bucket.count() > 0) {
            ends[0] = Math.min(ends[0], bucket.least());
            ends[1] = Math.max(ends[1], bucket.greatest());
        }
    }
}
