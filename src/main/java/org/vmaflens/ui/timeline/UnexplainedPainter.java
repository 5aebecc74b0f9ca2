package org.vmaflens.ui.timeline;

import org.vmaflens.plot.Box;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;
import org.vmaflens.ui.text.Strings;

/** Hatches the frames that are in the log but not explained; frames that the log lacks stay blank. */
final class UnexplainedPainter {

    private static final int HATCH = 8;

    private UnexplainedPainter() {
    }

    static void paint(TimelineScene scene, Surface surface) {
        TimelineModel model = scene.model();
        Box track = scene.layout().contributions();
        LinearScale frames = scene.frames();
        int n = model.data().frameCount();
        if (model.unfinished(0, n) == 0) {
            return;
        }
        double start = Double.NaN;
        double end = Double.NaN;
        for (double x = track.x(); x < track.right(); x++) {
            int from = model.rowAt(frames.value(x) - 0.5);
            int to = Math.min(n, Math.max(from + 1, model.rowAt(frames.value(x + 1) - 0.5)));
            int[] numbers = model.data().frameNumbers();
            boolean here = from < n && numbers[from] - 0.5 <= frames.value(x + 1);
            boolean all = here && to > from && model.unfinished(from, to) == to - from;
            if (all && Double.isNaN(start)) {
                start = x;
            } else if (!all && !Double.isNaN(start)) {
                hatch(scene, surface, track, start, x);
                start = Double.NaN;
            }
            if (here && !all && to > from && model.unfinished(from, to) > 0) {
                surface.fillRect(x, track.bottom() - 4, 1, 4, scene.theme().missing());
            }
            end = x + 1;
        }
        if (!Double.isNaN(start)) {
            hatch(scene, surface, track, start, end);
        }
    }

    private static void hatch(TimelineScene scene, Surface surface, Box track, double from, double to) {
        surface.hatch(new Box(from, track.y(), to - from, track.height()), HATCH, scene.theme().missing());
        TextStyle style = TextStyle.small(scene.theme().muted()).middle();
        String words = Strings.of("timeline.unexplained");
        double width = style.width(words);
        if (to - from > width + 12) {
            double x = (from + to) / 2;
            double y = track.y() + track.height() / 2;
            surface.fillRect(x - width / 2 - 5, y - 9, width + 10, 18, scene.theme().background());
            surface.text(words, x, y + style.drop(), style);
        }
    }
}
