package org.vmaflens.ui;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.MemberSpread;
import org.vmaflens.explain.PointsLost;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.VmafModel;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.timeline.Band;
import org.vmaflens.ui.timeline.TimelineData;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.ValueShown;

/**
 * What the timeline is to draw, fixed at a moment on the FX thread so that a worker can make it.
 *
 * @param clip the clip in view
 * @param model what explains it
 * @param explained its explanations; null before there are any; a running job may go on filling them
 * @param shown which value of a line
 * @param reference what points lost are counted from, in words
 * @param displayed whether they are points of the displayed score
 * @param other the clip whose scores are laid over; null for none
 * @param bands whether to draw how sure the values are
 */
record Contributions(Clip clip, VmafModel model, @Nullable Explanations explained, ValueShown shown, String reference,
        boolean displayed, @Nullable Clip other, boolean bands) {

    private static final double[] NONE = {};

    /** Makes it; takes some ten milliseconds for a film. */
    TimelineData data() {
        TimelineData data = explained == null ? unexplained() : explained(explained);
        return other == null ? data : data.withOverlay(other.name(), alongside(other.matrix()));
    }

    private TimelineData explained(Explanations done) {
        boolean[] finished = done.finished().clone(); // first, so that what is marked finished is also read
        PointsLost points = done.pointsLost();
        LineFits fits = done.fits();
        if (points != null) {
            return of(done, finished, TimelineData.columns(points.points(), clip.matrix().features()),
                    Strings.of(displayed ? "title.points.displayed" : "title.points", reference),
                    Strings.of("unit.points")).withBands(Band.NONE, spread(done, null));
        }
        if (fits == null) {
            throw new IllegalArgumentException("explanations hold lines or points");
        }
        LineValues lines = LineValues.of(clip.matrix(), model, shown);
        String unit = Strings.of(shown == ValueShown.WEIGHT ? "unit.raw" : "unit.points.per.feature");
        return of(done, finished, lines.of(fits.weights()), Strings.of("title", shown),
                shown == ValueShown.CONTRIBUTION ? Strings.of("unit.points") : unit)
                .withBands(bands ? lines.interval(fits.weights(), fits.standardErrors()) : Band.NONE,
                        spread(done, lines));
    }

    private Band spread(Explanations done, @Nullable LineValues lines) {
        MemberSpread spread = done.spread();
        if (spread == null || !bands) {
            return Band.NONE;
        }
        return lines == null
                ? new Band(TimelineData.columns(spread.low(), clip.matrix().features()),
                        TimelineData.columns(spread.high(), clip.matrix().features()))
                : lines.band(spread.low(), spread.high());
    }

    private TimelineData of(Explanations done, boolean[] finished, List<double[]> values, String title, String unit) {
        FeatureMatrix matrix = clip.matrix();
        for (double[] column : values) { // a job may have written a frame between one feature and the next
            for (int i = 0; i < column.length; i++) {
                column[i] = finished[i] ? column[i] : Double.NaN;
            }
        }
        return new TimelineData(clip.name(), matrix.frameNumbers(), matrix.scores(), matrix.logScores(), "", NONE,
                done.featureNames(), values, finished, Band.NONE, Band.NONE, title, unit);
    }

    /** Scores alone. */
    private TimelineData unexplained() {
        FeatureMatrix matrix = clip.matrix();
        double[] nothing = new double[matrix.frameCount()];
        Arrays.fill(nothing, Double.NaN);
        return new TimelineData(clip.name(), matrix.frameNumbers(), matrix.scores(), matrix.logScores(), "", NONE,
                model.shortNames(), Collections.nCopies(matrix.features(), nothing), new boolean[matrix.frameCount()],
                Band.NONE, Band.NONE,
                Strings.of("title.none"), Strings.of("unit.none"));
    }

    /** Another clip's scores on this one's frames, by their numbers; NaN where it has no such frame. */
    private double[] alongside(FeatureMatrix others) {
        int[] frames = clip.matrix().frameNumbers();
        double[] scores = new double[frames.length];
        int at = 0;
        for (int i = 0; i < frames.length; i++) {
            while (at < others.frameCount() && others.frameNumbers()[at] < frames[i]) {
                at++;
            }
            boolean there = at < others.frameCount() && others.frameNumbers()[at] == frames[i];
            scores[i] = there ? others.scores()[at] : Double.NaN;
        }
        return scores;
    }
}
