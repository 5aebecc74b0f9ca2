package org.vmaflens.ui.heatmap;

import org.vmaflens.plot.Axes;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.Numbers;
import org.vmaflens.plot.Pyramid;
import org.vmaflens.plot.Ramp;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;
import org.vmaflens.plot.Tick;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.timeline.Clock;
import org.vmaflens.ui.timeline.TimelineData;
import org.vmaflens.ui.timeline.TimelineModel;
import org.vmaflens.ui.timeline.VisibleRange;

/**
 * Draws a row a feature. From afar a pixel has the colour of its most extreme frame, whichever sign it has; what is not
 * explained has no colour, and the background shows. Positive cells stand high in their row and negative ones hang low,
 * so that the sign does not hang on the colour alone; close up the figure is written into the cell.
 *
 * @param model the clip
 * @param window the frames in view
 * @param limit the figure at both ends of the colours, positive
 * @param theme light or dark
 * @param clock frames or time
 */
record HeatmapPainter(TimelineModel model, VisibleRange window, double limit, ChartTheme theme, Clock clock) {

    private static final double RIGHT = 84;
    private static final double TOP = 48;
    private static final double BAR = 14;
    private static final double SHIFT = 0.14;
    private static final double MOST_SHIFT = 6;
    private static final double TALL = 13;
    static final double FIGURE = 40;

    /** Where the cells are. */
    Box cells(double width, double height) {
        TextStyle style = TextStyle.small(theme.text());
        double names = model.data().featureNames().stream().mapToDouble(style::width).max().orElse(30) + 14;
        double left = Math.ceil(Math.min(names, width * 0.3));
        return new Box(left, TOP, Math.max(1, Math.floor(width - left - RIGHT)), Math.max(1, height - TOP - 40));
    }

    /** Frame numbers along the cells. */
    LinearScale frames(Box cells) {
        return new LinearScale(window.from(), window.to(), cells.x(), cells.right());
    }

    void paint(Surface surface, double width, double height) {
        surface.fillRect(0, 0, width, height, theme.background());
        TimelineData data = model.data();
        if (data.features() == 0) {
            return;
        }
        Box cells = cells(width, height);
        TextStyle title = TextStyle.title(theme.text());
        surface.text(data.title(), cells.x(), 18, title);
        surface.text(data.unit(), cells.x() + title.width(data.title()) + 8, 18, TextStyle.small(theme.muted()));
        double tall = cells.height() / data.features();
        TextStyle name = TextStyle.small(theme.text()).end();
        for (int f = 0; f < data.features(); f++) {
            double top = Math.round(cells.y() + f * tall);
            double bottom = Math.round(cells.y() + (f + 1) * tall);
            surface.text(name.fit(data.featureNames().get(f), cells.x() - 10), cells.x() - 7,
                    (top + bottom) / 2 + name.drop(), name);
            row(surface, cells, model.contribution(f), top, bottom - top - (tall > 8 ? 1 : 0));
        }
        TextStyle note = TextStyle.small(theme.muted());
        double after = cells.x() + title.width(data.title()) + 8 + note.width(data.unit()) + 14;
        surface.text(note.fit(Strings.of(frames(cells).unit() >= 1 ? "heatmap.close" : "heatmap.far"),
                cells.right() - after), after, 18, note);
        LinearScale frames = frames(cells);
        Axes.bottom(surface, cells, frames, clock.ticks(frames, (int) Math.max(2, cells.width() / 70)), theme);
        surface.text(clock.title(), cells.x() + cells.width() / 2, cells.bottom() + 31,
                TextStyle.small(theme.muted()).middle());
        colourBar(surface, cells);
    }

    private void row(Surface surface, Box cells, Pyramid series, double top, double height) {
        LinearScale frames = frames(cells);
        int[] numbers = model.data().frameNumbers();
        if (frames.unit() >= 1) {
            int end = model.rowAt(frames.high() + 0.5);
            for (int i = model.rowAt(frames.low() - 0.5); i < end; i++) {
                double left = Math.max(cells.x(), Math.rint(frames.pixel(numbers[i] - 0.5)));
                double right = Math.min(cells.right(), Math.rint(frames.pixel(numbers[i] + 0.5)));
                if (!Double.isNaN(series.value(i)) && right > left) {
                    cell(surface, new Box(left, top, right - left, height), series.value(i));
                }
            }
            return;
        }
        Pyramid.Bucket bucket = new Pyramid.Bucket();
        int from = model.rowAt(frames.low());
        for (double x = cells.x(); x < cells.right(); x++) {
            int to = model.rowAt(frames.value(x + 1));
            series.query(from, to, bucket);
            from = to;
            if (bucket.count() > 0) {
                double extreme = -bucket.least() > bucket.greatest() ? bucket.least() : bucket.greatest();
                cell(surface, new Box(x, top, 1, height), extreme);
            }
        }
    }

    private void cell(Surface surface, Box box, double value) {
        Ink ink = Ramp.diverging(theme).signed(value, limit);
        double shift = Math.min(MOST_SHIFT, Math.rint(box.height() * SHIFT));
        surface.fillRect(box.x(), box.y() + (value < 0 ? shift : 0), box.width(), box.height() - shift, ink);
        if (box.width() >= FIGURE && box.height() >= TALL) {
            TextStyle style = TextStyle.small(ink.luma() > 0.5 ? Ink.rgb(0x1f2328) : Ink.rgb(0xffffff)).middle();
            surface.text(Numbers.signed(value, Numbers.decimals(limit)), box.x() + box.width() / 2,
                    box.y() + box.height() / 2 + style.drop(), style);
        }
    }

    private void colourBar(Surface surface, Box cells) {
        double x = cells.right() + 18;
        LinearScale scale = new LinearScale(-limit, limit, cells.bottom(), cells.y());
        Ramp ramp = Ramp.diverging(theme);
        for (double y = cells.y(); y < cells.bottom(); y++) {
            surface.fillRect(x, y, BAR, Math.min(1, cells.bottom() - y), ramp.signed(scale.value(y + 0.5), limit));
        }
        TextStyle style = TextStyle.small(theme.muted());
        for (Tick tick : scale.ticks((int) Math.max(2, cells.height() / 40))) {
            double y = Axes.crisp(scale.pixel(tick.value()));
            surface.line(x + BAR, y, x + BAR + 4, y, Stroke.solid(theme.axis(), 1));
            String label = tick.value() == 0 ? "0" : tick.value() > 0 ? "+" + tick.label() : tick.label();
            surface.text(label, x + BAR + 7, y + style.drop(), style);
        }
    }

    /** The largest size among all figures, rounded up to a round one. */
    static double limit(TimelineModel model) {
        Pyramid.Bucket bucket = new Pyramid.Bucket();
        double most = 0;
        for (int f = 0; f < model.data().features(); f++) {
            model.contribution(f).query(0, model.data().frameCount(), bucket);
            most = bucket.count() == 0 ? most : Math.max(most, Math.max(-bucket.least(), bucket.greatest()));
        }
        double step = most > 0 ? Numbers.niceStep(most, 5) : 1;
        return most > 0 ? Math.ceil(most / step - 1e-9) * step : 1;
    }
}
