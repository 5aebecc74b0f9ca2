package org.vmaflens.ui.library;

import org.vmaflens.plot.Ink;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.ui.chart.Painter;

/** Scores from 0 to 100 as a tiny line, with nothing where one is NaN. */
record Sparkline(double[] scores, Ink colour) implements Painter {

    @Override
    public void paint(Surface surface, double width, double height) {
        int last = scores.length - 1;
        double[] xs = new double[scores.length];
        double[] ys = new double[scores.length];
        int count = 0;
        for (int i = 0; i <= last; i++) {
            if (!Double.isNaN(scores[i])) {
                xs[count] = last == 0 ? 0 : (width - 1) * i / last;
                ys[count++] = height - 2 - (height - 4) * Math.clamp(scores[i], 0, 100) / 100;
            }
        }
        surface.polyline(xs, ys, count, Stroke.solid(colour, 1.3));
    }
}
