package org.vmaflens.ui.timeline;

import org.vmaflens.plot.Axes;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.Mark;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.ui.workspace.FrameRange;

/** Draws what lies over the tracks: selected range, selected frame, crosshair and readout. */
final class CrosshairPainter {

    /** So far above the score track a crosshair's dot may reach. */
    static final double TOP = 6;

    /** So far a crosshair's dot reaches to the left and right of its frame. */
    private static final double AROUND = 6;

    private final TimelineScene scene;
    private final Surface surface;
    private final ChartTheme theme;
    private final LinearScale frames;

    CrosshairPainter(TimelineScene scene, Surface surface) {
        this.scene = scene;
        this.surface = surface;
        this.theme = scene.theme();
        this.frames = scene.frames();
    }

    /**
     * Draws it all.
     *
     * @param hover row under the pointer, −1 for none
     */
    void paint(int selected, FrameRange range, int hover, String readout) {
        top(selected, range, hover, readout);
        tracks(selected, range, hover);
    }

    /** What lies over the overview, and the readout below it. */
    void top(int selected, FrameRange range, int hover, String readout) {
        OverviewPainter.handles(scene, surface);
        marker(range);
        marker(selected, theme.accent());
        marker(hover, theme.muted());
        new ScoreHeader(scene, surface).readout(readout);
    }

    /** What lies over the tracks. */
    void tracks(int selected, FrameRange range, int hover) {
        Box scores = scene.layout().scores();
        Box track = scene.layout().contributions();
        Box both = both();
        surface.beginClip(both.x(), both.y(), both.width(), both.height());
        if (!range.isEmpty()) {
            wash(range, scores);
            wash(range, track);
        }
        if (valid(selected)) {
            frameBox(selected, track);
            crosshair(selected, Stroke.dotted(theme.accent(), 1.2), true);
        }
        if (valid(hover)) {
            crosshair(hover, Stroke.solid(theme.muted().withOpacity(0.8), 1), hover != selected);
        }
        surface.endClip();
    }

    /** How much of the tracks is drawn over; without width if nothing is. */
    Box reach(int selected, FrameRange range, int hover) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (int row : new int[]{selected, hover, range.isEmpty() ? -1 : range.first(),
                range.isEmpty() ? -1 : range.last()}) {
            if (valid(row)) {
                left = Math.min(left, frames.pixel(number(row) - 0.5) - AROUND);
                right = Math.max(right, frames.pixel(number(row) + 0.5) + AROUND);
            }
        }
        Box both = both();
        double from = Math.floor(Math.max(both.x(), left));
        return new Box(from, both.y(), Math.max(0, Math.ceil(Math.min(both.right(), right)) - from), both.height());
    }

    private Box both() {
        Box scores = scene.layout().scores();
        Box track = scene.layout().contributions();
        return new Box(track.x(), scores.y() - TOP, track.width(), track.bottom() - scores.y() + TOP + 2);
    }

    private void wash(FrameRange range, Box box) {
        double left = frames.pixel(number(range.first()) - 0.5);
        double right = frames.pixel(number(range.last()) + 0.5);
        surface.fillRect(left, box.y(), Math.max(1, right - left), box.height(), theme.accent().withOpacity(0.13));
        surface.line(Axes.crisp(left), box.y(), Axes.crisp(left), box.bottom(), Stroke.solid(theme.accent(), 1));
        surface.line(Axes.crisp(right), box.y(), Axes.crisp(right), box.bottom(), Stroke.solid(theme.accent(), 1));
    }

    private void frameBox(int row, Box box) {
        double left = Math.round(frames.pixel(number(row) - 0.5));
        double width = Math.round(frames.pixel(number(row) + 0.5)) - left;
        if (width >= 4 && scene.mode() == TimelineMode.BARS) {
            surface.strokeRect(left - 0.5, box.y() + 0.5, width, box.height() - 1, Stroke.solid(theme.accent(), 1));
        }
    }

    private void crosshair(int row, Stroke stroke, boolean dot) {
        Box scores = scene.layout().scores();
        Box track = scene.layout().contributions();
        double x = Axes.crisp(frames.pixel(number(row)));
        surface.line(x, scores.y() - 4, x, scores.bottom(), stroke);
        surface.line(x, track.y(), x, track.bottom(), stroke);
        double score = scene.model().data().scores()[row];
        if (dot && !Double.isNaN(score)) {
            surface.mark(Mark.DOT, x, scene.scores().pixel(score), 4, stroke.ink().withOpacity(1),
                    Stroke.solid(theme.background(), 1));
        }
    }

    /** Where a frame is in the whole clip. */
    private void marker(int row, Ink ink) {
        if (valid(row)) {
            Box box = scene.layout().overview();
            double x = Axes.crisp(scene.allFrames().pixel(number(row)));
            surface.line(x, box.y(), x, box.bottom(), Stroke.solid(ink, 1));
        }
    }

    private void marker(FrameRange range) {
        if (!range.isEmpty()) {
            Box box = scene.layout().overview();
            double left = scene.allFrames().pixel(number(range.first()) - 0.5);
            double right = scene.allFrames().pixel(number(range.last()) + 0.5);
            surface.fillRect(left, box.bottom() - 4, Math.max(2, right - left), 4, theme.accent().withOpacity(0.7));
        }
    }

    private boolean valid(int row) {
        return row >= 0 && row < scene.model().data().frameCount();
    }

    private int number(int row) {
        int[] numbers = scene.model().data().frameNumbers();
        return numbers[Math.max(0, Math.min(numbers.length - 1, row))];
    }
}
