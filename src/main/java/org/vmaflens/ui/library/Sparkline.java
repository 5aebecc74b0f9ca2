package org.vmaflens.ui.library;

import org.vmaflens.plot.Ink;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.ui.chart.Painter;

/** Scores from 0 to 100 as a tiny line; a long clip shows the lowest score of every pixel, so that no dip is lost. */
record Sparkline(double[] scores, Ink colour) implements Painter {

    @Override
    public void paint(Surface surface, double width, double height) {
        int pixels = (int) Math.min(width, scores.length);
        double[] xs = new double[pixels];
        double[] ys = new double[pixels];
        int count = 0;
        for (int i = 0; i < pixels; i++) {
            double low = Double.NaN;
            for (int at = (int) ((long) i * scores.length / pixels); at < (long) (i + 1) * scores.length
                    / pixels; at++) {
                low = Double.isNaN(low) ? scores[at] : Double.isNaN(scores[at]) ? low : Math.min(low, scores[at]);
            }
            if (!Double.isNaN(low)) {
                xs[count] = pixels == 1 ? 0 : (width - 1) * i / (pixels - 1);
                ys[count++] = height - 2 - (height - 4) * Math.clamp(low, 0, 100) / 100;
            }
        }
        surface.polyline(xs, ys, count, Stroke.solid(colour, 1.3));
    }
}
