package org.vmaflens.ui.timeline;

import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.LinearScale;

/**
 * All that one drawing of a timeline depends on, but for crosshair and selection.
 *
 * @param prepared the clip, its visible features and how they are drawn
 * @param window the frames in view
 * @param theme light or dark
 * @param clock frames or time
 * @param layout where things stand
 */
record TimelineScene(Prepared prepared, VisibleRange window, ChartTheme theme, Clock clock, TimelineLayout layout) {

    TimelineModel model() {
        return prepared.model();
    }

    Stack stack() {
        return prepared.stack();
    }

    boolean[] hidden() {
        return prepared.hidden();
    }

    TimelineMode mode() {
        return prepared.mode();
    }

    /** Frame numbers along the tracks. */
    LinearScale frames() {
        return new LinearScale(window.from(), window.to(), layout.scores().x(), layout.scores().right());
    }

    /** Frame numbers along the overview. */
    LinearScale allFrames() {
        VisibleRange all = model().all();
        return new LinearScale(all.from(), all.to(), layout.overview().x(), layout.overview().right());
    }

    /** VMAF scores up the score track; from 0 unless all scores are high. */
    LinearScale scores() {
        double[] ends = {100, 0};
        Ends.widen(model().scores(), ends);
        Ends.widen(model().overlayScores(), ends);
        Ends.widen(model().logScores(), ends);
        double low = ends[0] > 62 ? Math.floor((ends[0] - 2) / 10) * 10 : Math.min(0, ends[0]);
        return LinearScale.nice(low, Math.max(100, ends[1]), 4, layout.scores().bottom(), layout.scores().y());
    }

    /** Contributions up their track; always with 0 in it. */
    LinearScale contributions() {
        double room = 0.03 * (stack().high() - stack().low());
        double low = stack().low() == 0 ? 0 : stack().low() - room;
        double high = stack().high() == 0 && stack().low() < 0 ? 0 : stack().high() + room;
        return new LinearScale(low, high > low ? high : low + 1, layout.contributions().bottom(),
                layout.contributions().y());
    }
}
