package org.vmaflens.ui.timeline;

import org.vmaflens.plot.Pyramid;

/**
 * How far the visible features of every frame reach up and down from zero when stacked.
 *
 * @param up heights of the positive parts; NaN where not explained; no rows where features are not stacked
 * @param down the negative parts, as negative numbers
 * @param low, high the ends over all frames; 0 lies between them
 */
public record Stack(Pyramid up, Pyramid down, double low, double high) {

    /** Stacks the features that are not hidden; lines only have ends. */
    public static Stack of(TimelineModel model, boolean[] hidden, TimelineMode mode) {
        return mode == TimelineMode.BARS ? bars(model.data(), hidden) : lines(model, hidden);
    }

    private static Stack bars(TimelineData data, boolean[] hidden) {
        int n = data.frameCount();
        double[] up = new double[n];
        double[] down = new double[n];
        double low = 0;
        double high = 0;
        for (int i = 0; i < n; i++) {
            boolean any = false;
            for (int f = 0; f < hidden.length; f++) {
                double value = hidden[f] ? Double.NaN : data.contribution(i, f);
                if (!Double.isNaN(value)) {
                    any = true;
                    up[i] += Math.max(0, value);
                    down[i] += Math.min(0, value);
                }
            }
            if (any) {
                low = Math.min(low, down[i]);
                high = Math.max(high, up[i]);
            } else {
                up[i] = Double.NaN;
                down[i] = Double.NaN;
            }
        }
        return new Stack(new Pyramid(up), new Pyramid(down), low, high);
    }

    private static Stack lines(TimelineModel model, boolean[] hidden) {
        double[] ends = new double[2];
        for (int f = 0; f < hidden.length; f++) {
            if (!hidden[f]) {
                Ends.widen(model.contribution(f), ends);
                widen(model.interval(), f, ends);
                widen(model.spread(), f, ends);
            }
        }
        Pyramid none = new Pyramid(new double[0]);
        return new Stack(none, none, ends[0], ends[1]);
    }

    private static void widen(BandSeries band, int feature, double[] ends) {
        if (!band.isEmpty()) {
            Ends.widen(band.lower().get(feature), ends);
            Ends.widen(band.upper().get(feature), ends);
        }
    }
}
