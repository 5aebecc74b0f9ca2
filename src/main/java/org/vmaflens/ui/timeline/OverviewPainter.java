package org.vmaflens.ui.timeline;

import org.vmaflens.plot.Box;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.Pyramid;
import org.vmaflens.plot.Surface;

/** The strip that shows the scores of the whole clip, with the window in view as a brush over it. */
final class OverviewPainter {

    private OverviewPainter() {
    }

    /** The window in view, below the strip. */
    static void brush(TimelineScene scene, Surface surface) {
        Box box = scene.layout().overview();
        LinearScale frames = scene.allFrames();
        VisibleRange window = scene.window();
        double left = Math.round(Math.max(box.x(), frames.pixel(window.from())));
        double right = Math.round(Math.min(box.right(), frames.pixel(window.to())));
        surface.fillRect(left, box.y(), Math.max(1, right - left), box.height(), scene.theme().selection());
    }

    /** The edges of the window in view, to be pulled. */
    static void handles(TimelineScene scene, Surface surface) {
        Box box = scene.layout().overview();
        LinearScale frames = scene.allFrames();
        handle(scene, surface, Math.rint(Math.max(box.x(), frames.pixel(scene.window().from()))), box);
        handle(scene, surface, Math.rint(Math.min(box.right(), frames.pixel(scene.window().to()))), box);
    }

    /** The scores, which stay the same however the window moves. */
    static void strip(TimelineScene scene, Surface surface) {
        Box box = scene.layout().overview();
        LinearScale frames = scene.allFrames();
        int pixels = (int) box.width();
        double[] tops = new double[pixels];
        double[] lows = new double[pixels];
        double[] bottoms = new double[pixels];
        TimelineModel model = scene.model();
        LinearScale values = new LinearScale(scene.scores().low(), scene.scores().high(), box.bottom(), box.y() + 2);
        Pyramid.Bucket bucket = new Pyramid.Bucket();
        for (int i = 0; i < pixels; i++) {
            // A frame fills all its pixels: the frames that overlap the pixel count, not those centred in it.
            int from = model.rowAt(frames.value(box.x() + i) - 0.5 + 1e-9);
            int to = Math.max(from, model.rowAt(frames.value(box.x() + i + 1) + 0.5 - 1e-9));
            if (frames.unit() < 1) {
                from = model.rowAt(frames.value(box.x() + i));
                to = model.rowAt(frames.value(box.x() + i + 1));
            }
            model.scores().pixel(from, to, bucket);
            tops[i] = Math.round(values.pixel(bucket.mean()));
            lows[i] = Math.round(values.pixel(bucket.least()));
            bottoms[i] = bucket.count() == 0 ? tops[i] : box.bottom();
        }
        Ink ink = scene.theme().strip();
        surface.columns(box.x(), tops, bottoms, pixels, ink);
        // The worst frame of each pixel, darker, so that a single bad frame shows in a film.
        surface.columns(box.x(), tops, lows, pixels, scene.theme().muted().withOpacity(0.35));
    }

    private static void handle(TimelineScene scene, Surface surface, double x, Box box) {
        surface.fillRect(x - 2, box.y() + 8, 4, box.height() - 16, scene.theme().accent());
        surface.fillRect(x - 0.5, box.y(), 1, box.height(), scene.theme().accent());
    }
}
