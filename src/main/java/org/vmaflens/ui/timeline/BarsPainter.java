package org.vmaflens.ui.timeline;

import java.util.Arrays;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.Palette;
import org.vmaflens.plot.Pyramid;
import org.vmaflens.plot.Surface;

/**
 * Stacks contributions up and down from zero. Close up every frame has its bar; from afar every pixel has the means of
 * its frames, and a shadow reaches to the frame whose stack is the longest, so that no extreme is lost.
 */
final class BarsPainter {

    private final TimelineScene scene;
    private final Surface surface;
    private final TimelineModel model;
    private final LinearScale frames;
    private final LinearScale values;
    private final double zero;

    BarsPainter(TimelineScene scene, Surface surface) {
        this.scene = scene;
        this.surface = surface;
        this.model = scene.model();
        this.frames = scene.frames();
        this.values = scene.contributions();
        this.zero = values.pixel(0);
    }

    void paint() {
        // Below a pixel a frame there is no place for a bar each.
        if (frames.unit() >= 1) {
            bars();
        } else {
            means();
        }
    }

    private void bars() {
        TimelineData data = model.data();
        double gap = frames.unit() >= 6 ? 1 : 0;
        int end = model.rowAt(frames.high() + 0.5);
        for (int row = model.rowAt(frames.low() - 0.5); row < end; row++) {
            double left = Math.round(frames.pixel(data.frameNumbers()[row] - 0.5));
            double width = Math.round(frames.pixel(data.frameNumbers()[row] + 0.5)) - left - gap;
            double up = zero;
            double down = zero;
            for (int f = 0; f < data.features(); f++) {
                double value = data.contribution(row, f);
                if (scene.hidden()[f] || Double.isNaN(value)) {
                    continue;
                }
                double length = Math.abs(value) * values.unit();
                if (value >= 0) {
                    up -= length;
                    surface.fillRect(left, up, width, length, Palette.feature(f));
                } else {
                    surface.fillRect(left, down, width, length, Palette.feature(f));
                    down += length;
                }
            }
        }
    }

    private void means() {
        int pixels = (int) (frames.end() - frames.start());
        int[] rows = new int[pixels + 1];
        for (int i = 0; i <= pixels; i++) {
            rows[i] = model.rowAt(frames.value(frames.start() + i));
        }
        double[] up = new double[pixels];
        double[] down = new double[pixels];
        double[] tops = new double[pixels];
        double[] bottoms = new double[pixels];
        Arrays.fill(up, zero);
        Arrays.fill(down, zero);
        Pyramid.Bucket bucket = new Pyramid.Bucket();
        for (int f = 0; f < model.data().features(); f++) {
            if (scene.hidden()[f]) {
                continue;
            }
            for (int i = 0; i < pixels; i++) {
                model.contribution(f).query(rows[i], rows[i + 1], bucket);
                double length = bucket.count() == 0 ? 0 : bucket.mean() * values.unit();
                // Half pixels would let the colours of neighbours in the stack bleed into each other.
                tops[i] = Math.round(length >= 0 ? up[i] - length : down[i]);
                bottoms[i] = Math.round(length >= 0 ? up[i] : down[i] - length);
                up[i] -= Math.max(0, length);
                down[i] -= Math.min(0, length);
            }
            surface.columns(frames.start(), tops, bottoms, pixels, Palette.feature(f));
        }
        envelope(rows, up, down, tops, bottoms);
    }

    private void envelope(int[] rows, double[] up, double[] down, double[] tops, double[] bottoms) {
        Ink ink = scene.theme().muted().withOpacity(0.38);
        Pyramid.Bucket bucket = new Pyramid.Bucket();
        for (int i = 0; i < up.length; i++) {
            scene.stack().down().query(rows[i], rows[i + 1], bucket);
            tops[i] = Math.round(down[i]);
            bottoms[i] = Math.round(values.pixel(bucket.least()));
        }
        surface.columns(frames.start(), tops, bottoms, up.length, ink);
        for (int i = 0; i < up.length; i++) {
            scene.stack().up().query(rows[i], rows[i + 1], bucket);
            bottoms[i] = Math.round(up[i]);
            tops[i] = Math.round(values.pixel(bucket.greatest()));
        }
        surface.columns(frames.start(), tops, bottoms, up.length, ink);
    }
}
