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
        int p = model.data().features();
        double[][] tops = new double[p][pixels];
        double[][] bottoms = new double[p][pixels];
        double[] up = new double[pixels];
        double[] down = new double[pixels];
        Arrays.fill(up, zero);
        Arrays.fill(down, zero);
        Pyramid.Bucket bucket = new Pyramid.Bucket();
        for (int i = 0; i < pixels; i++) {
            for (int f = 0; f < p; f++) {
                if (scene.hidden()[f]) {
                    continue;
                }
                model.contribution(f).pixel(rows[i], rows[i + 1], bucket);
                double length = bucket.count() == 0 ? 0 : bucket.mean() * values.unit();
                // Half pixels would let the colours of neighbours in the stack bleed into each other.
                tops[f][i] = Math.round(length >= 0 ? up[i] - length : down[i]);
                bottoms[f][i] = Math.round(length >= 0 ? up[i] : down[i] - length);
                up[i] -= Math.max(0, length);
                down[i] -= Math.min(0, length);
            }
        }
        for (int f = 0; f < p; f++) {
            surface.columns(frames.start(), tops[f], bottoms[f], pixels, Palette.feature(f));
        }
        envelope(rows, up, down);
    }

    private void envelope(int[] rows, double[] up, double[] down) {
        double[] tops = new double[up.length];
        double[] bottoms = new double[up.length];
        Ink ink = scene.theme().muted().withOpacity(0.38);
        Pyramid.Bucket bucket = new Pyramid.Bucket();
        for (int i = 0; i < up.length; i++) {
            scene.stack().down().pixel(rows[i], rows[i + 1], bucket);
            tops[i] = Math.round(down[i]);
            bottoms[i] = bucket.count() == 0 ? tops[i] : Math.round(values.pixel(bucket.least()));
        }
        surface.columns(frames.start(), tops, bottoms, up.length, ink);
        for (int i = 0; i < up.length; i++) {
            scene.stack().up().pixel(rows[i], rows[i + 1], bucket);
            bottoms[i] = Math.round(up[i]);
            tops[i] = bucket.count() == 0 ? bottoms[i] : Math.round(values.pixel(bucket.greatest()));
        }
        surface.columns(frames.start(), tops, bottoms, up.length, ink);
    }
}
