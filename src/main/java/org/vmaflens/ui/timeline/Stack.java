package org.vmaflens.ui.timeline;

import org.vmaflens.plot.Pyramid;

/**
 * How far the visible features of every frame reach up and down from zero when stacked, or each for itself.
 *
 * @param up heights of the positive parts; NaN where not explained
 * @param down the negative parts, as negative numbers
 * @param low, high the ends over all frames; 0 lies between them
 */
public record Stack(Pyramid up, Pyramid down, double low, double high) {

    /** Stacks the features that are not hidden. */
    public static Stack of(TimelineModel model, boolean[] hidden, TimelineMode mode) {
        TimelineData data = model.data();
        int n = data.frameCount();
        double[] up = new double[n];
        double[] down = new double[n];
        double low = 0;
        double high = 0;
        boolean lines = mode == TimelineMode.LINES;
        for (int i = 0; i < n; i++) {
            boolean any = false;
            for (int f = 0; f < hidden.length; f++) {
                double value = hidden[f] ? Double.NaN : data.contribution(i, f);
                if (Double.isNaN(value)) {
                    continue;
                }
                any = true;
                double top = lines && data.hasBands() ? data.upper()[i * hidden.length + f] : value;
                double bottom = lines && data.hasBands() ? data.lower()[i * hidden.length + f] : value;
                up[i] = lines ? Math.max(up[i], Math.max(top, value)) : up[i] + Math.max(0, value);
                down[i] = lines ? Math.min(down[i], Math.min(bottom, value)) : down[i] + Math.min(0, value);
            }
            if (!any) {
                up[i] = Double.NaN;
                down[i] = Double.NaN;
            } else {
                low = Math.min(low, down[i]);
                high = Math.max(high, up[i]);
            }
        }
        return new Stack(new Pyramid(up), new Pyramid(down), low, high);
    }
}
