package org.vmaflens.ui.timeline;

import java.util.List;

/** Small clips to draw. */
final class Clips {

    static final double[] NONE = {};

    private Clips() {
    }

    /** n frames, every {@code step}-th of the clip, two features of which the second is one tenth of the first. */
    static TimelineData clip(int n, int step) {
        int[] numbers = new int[n];
        double[] scores = new double[n];
        double[] contributions = new double[2 * n];
        boolean[] finished = new boolean[n];
        for (int i = 0; i < n; i++) {
            numbers[i] = i * step;
            scores[i] = 60 + 30 * Math.sin(i);
            contributions[2 * i] = scores[i] - 100;
            contributions[2 * i + 1] = (100 - scores[i]) / 10;
            finished[i] = true;
        }
        return new TimelineData("clip", numbers, scores, NONE, "", NONE, List.of("adm2", "motion2"),
                TimelineData.columns(contributions, 2), finished, Band.NONE, Band.NONE, "Points lost", "VMAF points");
    }
}
