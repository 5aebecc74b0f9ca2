package org.vmaflens.ui.timeline;

import java.util.List;
import org.vmaflens.plot.Pyramid;

/**
 * A band ready for drawing, a pair of series a feature.
 *
 * @param lower p, or none
 * @param upper p, or none
 */
record BandSeries(List<Pyramid> lower, List<Pyramid> upper) {

    static BandSeries of(Band band) {
        return new BandSeries(pyramids(band.lower()), pyramids(band.upper()));
    }

    boolean isEmpty() {
        return lower.isEmpty();
    }

    static List<Pyramid> pyramids(List<double[]> columns) {
        return columns.stream().map(Pyramid::new).toList();
    }
}
