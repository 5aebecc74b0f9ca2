package org.vmaflens.ui.timeline;

import org.vmaflens.ui.text.Strings;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;

/** The line above the score track: what is drawn how, and the readout in what room is left. */
final class ScoreHeader {

    private static final double SHARE = 0.46;
    private static final double MARK = 20;
    private static final double GAP = 12;

    private final TimelineScene scene;
    private final Surface surface;
    private final ChartTheme theme;
    private final TextStyle small;
    private final TextStyle title;
    private final Box track;

    ScoreHeader(TimelineScene scene, Surface surface) {
        this.scene = scene;
        this.surface = surface;
        this.theme = scene.theme();
        this.small = TextStyle.small(theme.muted());
        this.title = TextStyle.title(theme.text());
        this.track = scene.layout().scores();
    }

    /** The curves' names. */
    void keys() {
        surface.text(Strings.of("timeline.score"), track.x(), baseline(), title);
        TimelineData data = scene.model().data();
        double x = key(data.clip(), start(), Stroke.solid(theme.line(), 1.8));
        x = key(data.overlay(), x, Stroke.dashed(theme.muted(), 1.2));
        key(logged(), x, Stroke.dashed(theme.accent(), 1.2));
    }

    /** A text at the right end. */
    void readout(String text) {
        double x = start();
        for (String name : new String[]{scene.model().data().clip(), scene.model().data().overlay(), logged()}) {
            x += width(name, x);
        }
        TextStyle style = TextStyle.small(theme.text()).end();
        surface.text(style.fit(text, track.right() - x), track.right(), baseline(), style);
    }

    private String logged() {
        return scene.model().logScores().rows() > 0 ? Strings.of("timeline.logged") : "";
    }

    private double key(String name, double x, Stroke stroke) {
        double width = width(name, x);
        if (width > 0) {
            surface.line(x, baseline() - 4, x + MARK - 4, baseline() - 4, stroke);
            surface.text(fit(name, x), x + MARK, baseline(), small);
        }
        return x + width;
    }

    private double width(String name, double x) {
        String shown = fit(name, x);
        return shown.isEmpty() ? 0 : MARK + small.width(shown) + GAP;
    }

    private String fit(String name, double x) {
        return small.fit(name, track.x() + track.width() * SHARE - x - MARK);
    }

    private double start() {
        return track.x() + title.width(Strings.of("timeline.score")) + 8;
    }

    private double baseline() {
        return track.y() - 12;
    }
}
