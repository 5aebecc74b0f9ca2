package org.vmaflens.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.Numbers;
import org.vmaflens.plot.Tick;
import org.vmaflens.ui.text.Strings;

/**
 * How places along a clip are named.
 *
 * @param time whether the axis counts time rather than frames
 * @param framesPerSecond positive
 */
public record Clock(boolean time, double framesPerSecond) {

    private static final double[] STEPS = {0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600,
            1200, 1800, 3600, 7200, 14400, 36000};

    /** Round places on a scale of frame numbers, at most about {@code most}. */
    public List<Tick> ticks(LinearScale frames, int most) {
        if (!time) {
            return frames.ticks(Math.max(1, Numbers.niceStep(frames.high() - frames.low(), most)));
        }
        double span = (frames.high() - frames.low()) / framesPerSecond;
        double step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && span / STEPS[i] <= most; i--) {
            step = STEPS[i];
        }
        List<Tick> ticks = new ArrayList<>();
        for (long k = (long) Math.ceil(frames.low() / framesPerSecond / step - 1e-9); k * step
                * framesPerSecond <= frames.high(); k++) {
            double seconds = k * step;
            ticks.add(new Tick(seconds * framesPerSecond, label(seconds, step)));
        }
        return ticks;
    }

    /** The time of a frame, to the millisecond while it is under a minute. */
    public String time(int frame) {
        double seconds = frame / framesPerSecond;
        return seconds < 60 ? Strings.of("clock.seconds", Numbers.fixed(seconds, 3)) : label(seconds, 0.01);
    }

    /** What the axis is called. */
    public String title() {
        return Strings.of(time ? "clock.time" : "clock.frame");
    }

    private static String label(double seconds, double step) {
        int decimals = step < 0.1 ? 2 : step < 1 ? 1 : 0;
        if (seconds < 60) {
            return Strings.of("clock.seconds", Numbers.fixed(seconds, decimals));
        }
        // Rounded first, so that 59.999 becomes the next minute and not 60 seconds.
        double scale = Math.pow(10, decimals);
        double rounded = Math.round(seconds * scale) / scale;
        long minutes = (long) (rounded / 60);
        String rest = Numbers.fixed(rounded - minutes * 60, decimals);
        String padded = rest.indexOf('.') == 1 || rest.length() == 1 ? "0" + rest : rest;
        if (minutes < 60) {
            return minutes + ":" + padded;
        }
        return minutes / 60 + ":" + (minutes % 60 < 10 ? "0" : "") + minutes % 60 + ":" + padded;
    }
}
