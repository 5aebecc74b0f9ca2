package org.vmaflens.ui.workspace;

import java.util.ArrayList;
import java.util.List;
import org.vmaflens.log.FeatureLog;
import org.vmaflens.plot.Numbers;
import org.vmaflens.ui.text.Strings;

/**
 * A column of a log at a glance.
 *
 * @param first its first values, NaN for gaps
 * @param low, high its range; NaN where it has no values
 */
public record ColumnPreview(String name, List<Double> first, double low, double high) {

    private static final int FIRST = 3;

    public ColumnPreview {
        first = List.copyOf(first);
    }

    /** Of one of the log's columns; looks at all its frames. */
    static ColumnPreview of(FeatureLog log, String name) {
        int column = log.columns().indexOf(name);
        List<Double> first = new ArrayList<>();
        double low = Double.NaN;
        double high = Double.NaN;
        for (int i = 0; i < log.frameCount(); i++) {
            double value = log.value(column, i);
            if (i < FIRST) {
                first.add(value);
            }
            low = Double.isNaN(low) || value < low ? value : low;
            high = Double.isNaN(high) || value > high ? value : high;
        }
        return new ColumnPreview(name, first, low, high);
    }

    /** Its first values and its range, in words. */
    public String words() {
        return Double.isNaN(low)
                ? Strings.of("map.preview.none")
                : Strings.of("map.preview", String.join("  ", first.stream().map(Numbers::plain).toList()),
                        Numbers.plain(low), Numbers.plain(high));
    }
}
