package org.vmaflens.ui.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vmaflens.explain.Explanations;

/** Explanations by what they answer; the ones asked for least lately go when there are too many figures. */
final class Results {

    /** About 160 MB of figures. */
    private static final long MOST_FIGURES = 20_000_000;

    /** A line fit holds three figures a feature, and some more a frame. */
    private static final int FIGURES_PER_CELL = 4;

    /** The spread over members, three more. */
    private static final int SPREAD_PER_CELL = 3;

    private final Map<Question, Explanations> kept = new LinkedHashMap<>(16, 0.75f, true);

    void keep(Question question, Explanations result) {
        kept.put(question, result);
        long figures = kept.values().stream().mapToLong(Results::figures).sum();
        var eldest = kept.values().iterator();
        while (figures > MOST_FIGURES && kept.size() > 1) {
            figures -= figures(eldest.next());
            eldest.remove();
        }
    }

    Optional<Explanations> find(Question question) {
        return Optional.ofNullable(kept.get(question));
    }

    private static long figures(Explanations one) {
        return (long) (one.spread() == null ? FIGURES_PER_CELL : FIGURES_PER_CELL + SPREAD_PER_CELL) * one.frameCount()
                * one.features();
    }
}
