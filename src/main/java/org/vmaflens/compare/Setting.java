package org.vmaflens.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vmaflens.explain.DistanceMetric;
import org.vmaflens.explain.Neighbourhood;

/**
 * One of the settings that are compared.
 *
 * @param name a letter: A is the one that the others are compared with
 * @param neighbourhood its parameters
 */
public record Setting(String name, Neighbourhood neighbourhood) {

    /** Names settings A, B, C… in their order. */
    public static List<Setting> named(List<Neighbourhood> neighbourhoods) {
        List<Setting> settings = new ArrayList<>();
        for (Neighbourhood neighbourhood : neighbourhoods) {
            settings.add(new Setting(String.valueOf((char) ('A' + settings.size())), neighbourhood));
        }
        return settings;
    }

    /** Such as {@code B (N 100 · σ 1.0 · κ 3.0)}. */
    public String label() {
        return name + " (" + parameters() + ")";
    }

    /** Such as {@code N 100 · σ 1.0 · κ 3.0}; what is as in the reference but for N, σ and κ is left out. */
    public String parameters() {
        Neighbourhood n = neighbourhood;
        String metric = n.distance() == DistanceMetric.EUCLIDEAN
                ? ""
                : " · " + n.distance().name().toLowerCase(Locale.ROOT);
        String alpha = n.ridgeAlpha() == Neighbourhood.DEFAULTS.ridgeAlpha() ? "" : " · α " + n.ridgeAlpha();
        return String.format(Locale.ROOT, "N %,d · σ %s · κ %s", n.samples(), n.std(), n.kernelWidth()) + metric
                + alpha;
    }
}
