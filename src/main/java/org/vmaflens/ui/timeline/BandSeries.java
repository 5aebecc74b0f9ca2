package org.vmaflens.ui.timeline;

import java.util.List;
import java.util.stream.IntStream;
import org.vmaflens.plot.Pyramid;

/**
 * A band ready for drawing, a pair of series a feature.
 *
 * @param lower p, or none
 * @param upper p, or none
 */
record BandSeries(List<Pyramid> lower, List<Pyramid> upper) {

    static BandSeries of(Band band, int features) {
        return band.isEmpty()
                ? new BandSeries(List.of(), List.of())
                : new BandSeries(columns(band.lower(), features), columns(band.upper(), features));
    }

    boolean isEmpty() {
        return lower.isEmpty();
    }

    static List<Pyramid> columns(double[] values, int columns) {
        return IntStream.range(0, columns).mapToObj(f -> new Pyramid(values, columns, f)).toList();
    }
}
