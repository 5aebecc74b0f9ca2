package org.vmaflens.ui.timeline;

import org.vmaflens.plot.Axes;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.Numbers;
import org.vmaflens.plot.Palette;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;
import org.vmaflens.ui.text.Strings;

/** Draws the overview, the score track and the contribution track. */
final class TimelinePainter {

    private final TimelineScene scene;
    private final Surface surface;
    private final ChartTheme theme;

    TimelinePainter(TimelineScene scene, Surface surface) {
        this.scene = scene;
        this.surface = surface;
        this.theme = scene.theme();
    }

    void paint() {
        OverviewPainter.brush(scene, surface);
        scores();
        if (scene.model().data().features() > 0) {
            contributions();
        }
        frameAxis();
    }

    private void scores() {
        Box track = scene.layout().scores();
        LinearScale values = scene.scores();
        Axes.left(surface, track, values, values.ticks(track.height() < 80 ? 2 : 4), theme);
        new ScoreHeader(scene, surface).keys();
        surface.beginClip(track.x(), track.y() - 3, track.width(), track.height() + 6);
        SeriesPainter series = new SeriesPainter(scene.model(), scene.frames(), surface);
        series.curve(scene.model().overlayScores(), values, Stroke.dashed(theme.muted(), 1.2));
        series.curve(scene.model().logScores(), values, Stroke.dashed(theme.accent(), 1.2));
        series.curve(scene.model().scores(), values, Stroke.solid(theme.line(), 1.8));
        surface.endClip();
    }

    private void contributions() {
        Box track = scene.layout().contributions();
        TimelineData data = scene.model().data();
        LinearScale values = scene.contributions();
        TextStyle title = TextStyle.title(theme.text());
        double y = scene.layout().legend().y() - 7;
        String words = title.fit(data.title(), track.width());
        surface.text(words, track.x(), y, title);
        double x = track.x() + title.width(words) + 6;
        TextStyle small = TextStyle.small(theme.muted());
        surface.text(small.fit(data.unit() + from(), track.right() - x), x, y, small);
        boolean any = scene.model().unfinished(0, data.frameCount()) < data.frameCount();
        if (any) { // else the scale would be made up
            Axes.left(surface, track, values, values.ticks((int) Math.max(2, track.height() / 48)), theme);
        }
        UnexplainedPainter.paint(scene, surface);
        surface.beginClip(track.x(), track.y(), track.width(), track.height());
        if (scene.mode() == TimelineMode.BARS) {
            new BarsPainter(scene, surface).paint();
        } else {
            lines(values);
        }
        surface.endClip();
        double zero = Axes.crisp(values.pixel(0));
        surface.line(track.x(), zero, track.right(), zero, Stroke.solid(theme.axis(), 1));
    }

    private void lines(LinearScale values) {
        SeriesPainter series = new SeriesPainter(scene.model(), scene.frames(), surface);
        boolean[] hidden = scene.hidden();
        for (int f = 0; f < hidden.length; f++) {
            if (!hidden[f]) {
                band(series, scene.model().spread(), f, values, 0.13);
                band(series, scene.model().interval(), f, values, 0.24);
            }
        }
        for (int f = 0; f < hidden.length; f++) {
            if (!hidden[f]) {
                series.curve(scene.model().contribution(f), values, Stroke.solid(Palette.feature(f), 1.6));
            }
        }
    }

    private static void band(SeriesPainter series, BandSeries band, int f, LinearScale values, double opacity) {
        if (!band.isEmpty()) {
            series.band(band.lower().get(f), band.upper().get(f), values, Palette.feature(f).withOpacity(opacity));
        }
    }

    private String from() {
        double each = scene.window().width() / scene.layout().contributions().width();
        boolean close = 1 / each >= (scene.mode() == TimelineMode.BARS ? 1 : SeriesPainter.CLOSE);
        // Of the frames that the log has.
        int rows = scene.model().rowAt(scene.window().to()) - scene.model().rowAt(scene.window().from());
        double there = Math.max(1, rows / scene.layout().contributions().width());
        return bands() + (close ? "" : Strings.of("timeline.far", Numbers.fixed(there, there < 10 ? 1 : 0)));
    }

    private String bands() {
        TimelineData data = scene.model().data();
        boolean lines = scene.mode() == TimelineMode.LINES;
        return (lines && !data.interval().isEmpty() ? Strings.of("timeline.band.interval") : "")
                + (lines && !data.spread().isEmpty() ? Strings.of("timeline.band.spread") : "");
    }

    private void frameAxis() {
        Box track = scene.layout().contributions();
        LinearScale frames = scene.frames();
        int most = (int) Math.max(2, track.width() / 70);
        Axes.bottom(surface, track, frames, scene.clock().ticks(frames, most), theme);
        surface.text(scene.clock().title(), track.x() + track.width() / 2, track.bottom() + 31,
                TextStyle.small(theme.muted()).middle());
    }
}
