package org.vmaflens.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import org.vmaflens.model.ScoreTransform;
import org.vmaflens.model.VmafModel;
import org.vmaflens.plot.BarRow;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.Numbers;
import org.vmaflens.plot.Waterfall;
import org.vmaflens.ui.text.Strings;

/**
 * The way from the reference's score to the displayed one: the features' steps and, where those are points before the
 * model's transform and clip, what the two then make of them.
 *
 * @param waterfall the steps
 * @param note what its marks mean, in words; empty for none
 */
record Way(Waterfall waterfall, String note) {

    /** A smaller step would read 0.0. */
    private static final double SHOWN = 0.05;

    /** The step that is no feature's; seen on light and dark alike. */
    private static final Ink OTHER = Ink.rgb(0x808a94);

    static Way of(Steps lost, Figures figures, VmafModel model, String start, String end) {
        Waterfall way = Waterfall.of(start, lost.reference(), model.shortNames(), lost.points(), lost.low(),
                lost.high(), end);
        List<String> notes = new ArrayList<>();
        if (way.hasSpread()) {
            notes.add(Strings.of("inspector.steps.spread"));
        }
        double rest = figures.score() - way.to();
        boolean sameFrames = lost.count() == figures.count(); // a cancelled run has explained fewer than have a score
        if (!sameFrames || !(Math.abs(rest) >= SHOWN)) {
            return new Way(way, String.join("\n", notes));
        }
        boolean transform = model.transform().filter(ScoreTransform::enabled).isPresent();
        notes.add(Strings.of(transform ? "inspector.transform.note" : "inspector.clip.note",
                Numbers.fixed(way.to(), 1), Numbers.fixed(figures.score(), 1)));
        return new Way(way.withLast(BarRow.of(Strings.of(transform ? "inspector.transform" : "inspector.clip"), OTHER,
                rest)), String.join("\n", notes));
    }
}
