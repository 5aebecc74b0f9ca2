package org.vmaflens.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;
import org.vmaflens.ui.text.Strings;

/** The line above the score track: what is drawn how, and the readout in what room is left. */
final class ScoreHeader {

    private static final double SHARE = 0.5;
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
        List<Stroke> strokes = List.of(Stroke.solid(theme.line(), 1.8), Stroke.dashed(theme.muted(), 1.2),
                Stroke.dashed(theme.accent(), 1.2));
        List<String> names = names();
        double x = start();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty()) {
                surface.line(x, baseline() - 4, x + MARK - 4, baseline() - 4, strokes.get(i));
                surface.text(names.get(i), x + MARK, baseline(), small);
            }
            x += width(names.get(i));
        }
    }

    /** A text at the right end. */
    void readout(String text) {
        double x = start() + names().stream().mapToDouble(this::width).sum();
        TextStyle style = TextStyle.small(theme.text()).end();
        surface.text(style.fit(text, track.right() - x), track.right(), baseline(), style);
    }

    /** The names of the curves as they fit into their share of the line; empty for curves that are not there. */
    private List<String> names() {
        TimelineData data = scene.model().data();
        List<String> all = List.of(data.clip(), data.overlay(),
                scene.model().logScores().rows() > 0 ? Strings.of("timeline.logged") : "");
        double room = track.x() + track.width() * SHARE - start();
        int left = (int) all.stream().filter(name -> !name.isEmpty()).count();
        List<String> fitted = new ArrayList<>();
        for (String name : all) {
            String fit = name.isEmpty() ? "" : small.fitEnd(name, room / left - MARK - GAP);
            left -= name.isEmpty() ? 0 : 1;
            room -= width(fit);
            fitted.add(fit);
        }
        return fitted;
    }

    private double width(String fitted) {
        return fitted.isEmpty() ? 0 : MARK + small.width(fitted) + GAP;
    }

    private double start() {
        return track.x() + title.width(Strings.of("timeline.score")) + 8;
    }

    private double baseline() {
        return track.y() - 12;
    }
}
