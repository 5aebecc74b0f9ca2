package org.vmaflens.ui.inspector;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vmaflens.ui.Waiting.until;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.vmaflens.job.JobRunner;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.ui.workspace.FrameRange;
import org.vmaflens.ui.workspace.Latest;

/** Means of ranges, and when they are shown. */
class AveragesTest {

    private static final int FRAMES = 10_000;
    private static final FeatureMatrix CLIP = clip();

    @Test
    void theMeansOfARangeAreThoseOfItsFramesWithoutGaps() {
        Random random = new Random(5);
        for (int turn = 0; turn < 50; turn++) {
            FrameRange range = FrameRange.between(random.nextInt(FRAMES), random.nextInt(FRAMES));
            Figures figures = ask(range, 0).answer().figures();
            int[] whole = IntStream.rangeClosed(range.first(), range.last()).filter(i -> !CLIP.isGap(i)).toArray();
            assertThat(figures.count()).isEqualTo(whole.length);
            assertThat(figures.gaps()).isEqualTo(range.size() - whole.length);
            assertThat(figures.score()).isCloseTo(Arrays.stream(whole).mapToDouble(i -> CLIP.scores()[i]).average()
                    .orElseThrow(), within(1e-9));
            assertThat(figures.least()).isEqualTo(Arrays.stream(whole).mapToDouble(i -> CLIP.scores()[i]).min()
                    .orElseThrow());
            for (int k = 0; k < 2; k++) {
                int feature = k;
                assertThat(figures.raw()[k]).isCloseTo(Arrays.stream(whole).mapToDouble(
                        i -> CLIP.raw()[2 * i + feature]).average().orElseThrow(), within(1e-9));
            }
        }
    }

    @Test
    void fewFramesAreSeenAtOnceAndManyOnceTheWorkerHasThem() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FrameRange few = new FrameRange(3, 900);
        FrameRange first = new FrameRange(0, 9_000);
        FrameRange second = new FrameRange(100, 9_100);
        List<FrameRange> seen = new ArrayList<>();
        try (JobRunner runner = JobRunner.onThreads()) {
            Averages averages = new Averages(Latest.on(runner), () -> seen.add(second));
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
                assertThat(averages.of(ask(first, 0))).as("nothing is known yet").isNull();
                assertThat(requireNonNull(averages.of(ask(few, 0))).question().frames()).isEqualTo(few);
                assertThat(requireNonNull(averages.of(ask(second, 0))).question().frames()).as("the last one stays")
                        .isEqualTo(few);
                return true;
            });
            until(() -> requireNonNull(averages.of(ask(second, 0))).question().frames().equals(second));
            assertThat(seen).isNotEmpty();
        }
    }

    @Test
    void anotherClipOrRevisionIsSeenAnew() {
        Averages averages = new Averages(Latest.onSameThread(), () -> {
        });
        FrameRange few = new FrameRange(0, 9);
        Seen once = averages.of(ask(few, 0));
        assertThat(averages.of(ask(few, 0))).isSameAs(once);
        assertThat(averages.of(ask(few, 1))).isNotSameAs(once);
        assertThat(new Seen.Question(clip(), null, few, 0)).isNotEqualTo(ask(few, 0));
    }

    private static Seen.Question ask(FrameRange range, int revision) {
        return new Seen.Question(CLIP, null, range, revision);
    }

    private static FeatureMatrix clip() {
        Random random = new Random(2);
        double[] values = random.doubles(2 * FRAMES).toArray();
        for (int gap = 7; gap < FRAMES; gap += 100) {
            values[2 * gap] = Double.NaN;
            values[2 * gap + 1] = Double.NaN;
        }
        double[] scores = random.doubles(FRAMES, 20, 100).toArray();
        return new FeatureMatrix("clip", "hash", 2, IntStream.range(0, FRAMES).toArray(), values, values, scores,
                scores, scores, new double[0]);
    }
}
