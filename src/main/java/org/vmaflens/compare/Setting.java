package org.vmaflens.compare;

import java.util.ArrayList;
import java.util.List;
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
        return "%s (N %d · σ %s · κ %s)".formatted(name, neighbourhood.samples(), neighbourhood.std(),
                neighbourhood.kernelWidth());
    }
}
