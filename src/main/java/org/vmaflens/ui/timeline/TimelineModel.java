package org.vmaflens.ui.timeline;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vmaflens.plot.Pyramid;
import org.vmaflens.ui.workspace.FrameRange;

/**
 * A clip's timeline with everything that makes drawing it quick. Immutable; building it takes some milliseconds for a
 * film, so it may be built on any thread.
 */
public final class TimelineModel {

    /** Scores that differ by less than this, in VMAF points, are drawn as one. */
    private static final double SAME_SCORE = 0.25;

    private final TimelineData data;
    private final Pyramid scores;
    private final Pyramid logScores;
    private final Pyramid overlayScores;
    private final List<Pyramid> contributions;
    private final BandSeries interval;
    private final BandSeries spread;
    private final int[] unfinished;
    private final WorstFrames worst;

    /** Prepares the data for drawing. */
    public TimelineModel(TimelineData data) {
        this(data, null);
    }

    /** The same, with what it has of the scores taken from {@code before} where those are the same. */
    TimelineModel(TimelineData data, @Nullable TimelineModel before) {
        this.data = data;
        TimelineModel same = before != null && Arrays.equals(before.data.scores(), data.scores())
                && Arrays.equals(before.data.logScores(), data.logScores()) ? before : null;
        this.scores = same == null ? new Pyramid(data.scores()) : same.scores;
        this.logScores = same == null ? new Pyramid(differing(data)) : same.logScores;
        this.worst = same == null ? new WorstFrames(data.scores()) : same.worst;
        this.overlayScores = new Pyramid(data.overlayScores());
        this.contributions = BandSeries.pyramids(data.contributions());
        this.interval = BandSeries.of(data.interval());
        this.spread = BandSeries.of(data.spread());
        this.unfinished = new int[data.frameCount() + 1];
        for (int i = 0; i < data.frameCount(); i++) {
            unfinished[i + 1] = unfinished[i] + (data.finished()[i] ? 0 : 1);
        }
    }

    /** What is drawn. */
    public TimelineData data() {
        return data;
    }

    /** The clip's scores. */
    public Pyramid scores() {
        return scores;
    }

    /** The log's scores where they differ; no rows where they never do. */
    public Pyramid logScores() {
        return logScores;
    }

    /** The other clip's scores; no rows without one. */
    public Pyramid overlayScores() {
        return overlayScores;
    }

    /** What a feature contributed. */
    public Pyramid contribution(int feature) {
        return contributions.get(feature);
    }

    /** The 95 % intervals; empty without. */
    BandSeries interval() {
        return interval;
    }

    /** What a collection's members say; empty without. */
    BandSeries spread() {
        return spread;
    }

    /** The rows by score, lowest first. */
    public WorstFrames worst() {
        return worst;
    }

    /** How many of the rows {@code [from, to)} are not explained. */
    public int unfinished(int from, int to) {
        return unfinished[to] - unfinished[from];
    }

    /** All frames; one empty frame where there are none. */
    public VisibleRange all() {
        int[] frames = data.frameNumbers();
        return frames.length == 0
                ? new VisibleRange(-0.5, 0.5)
                : new VisibleRange(frames[0] - 0.5, frames[frames.length - 1] + 0.5);
    }

    /** A range, unless it reaches beyond the clip: selections may be chosen before their clip is prepared. */
    public FrameRange inside(FrameRange range) {
        return range.last() < data.frameCount() ? range : FrameRange.NONE;
    }

    /** The first row whose frame number is at least {@code frame}; n where there is none. */
    public int rowAt(double frame) {
        int[] frames = data.frameNumbers();
        int target = (int) Math.ceil(frame);
        if (frames.length == 0 || target <= frames[0]) {
            return 0;
        }
        if (frames[frames.length - 1] - frames[0] == frames.length - 1) {
            return Math.min(frames.length, target - frames[0]);
        }
        int found = Arrays.binarySearch(frames, target);
        return found >= 0 ? found : -found - 1;
    }

    /** The row whose frame lies nearest, −1 without frames. */
    public int nearestRow(double frame) {
        int[] frames = data.frameNumbers();
        int after = Math.min(rowAt(frame), frames.length - 1);
        boolean before = after > 0 && frame - frames[after - 1] < frames[after] - frame;
        return before ? after - 1 : after;
    }

    private static double[] differing(TimelineData data) {
        double[] logged = data.logScores();
        double[] kept = new double[logged.length];
        boolean any = false;
        for (int i = 0; i < kept.length; i++) {
            boolean differs = Math.abs(logged[i] - data.scores()[i]) > SAME_SCORE;
            kept[i] = differs ? logged[i] : Double.NaN;
            any |= differs;
        }
        return any ? kept : new double[0];
    }
}
