package org.vmaflens.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.Stroke;
import org.vmaflens.testing.Drawn;

/** However far the timeline is zoomed out, every frame's extreme is inside what is drawn where the frame lies. */
class NothingLostTest {

    private static final double WIDTH = 300;
    private static final double PIXEL = 1.01;

    @RepeatedTest(20)
    void everyStackIsInsideBarsAndShadow(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        TimelineScene scene = scene(clip(random), TimelineMode.BARS, random, Set.of("c"));
        Drawn drawn = new Drawn();
        new BarsPainter(scene, drawn).paint();
        LinearScale values = scene.contributions();
        each(scene, (row, x) -> {
            double up = scene.stack().up().value(row);
            if (!Double.isNaN(up) && up - scene.stack().down().value(row) > 0) {
                double[] reach = drawn.reach(x);
                // A stack under half a pixel has no bar; the zero line is there.
                assertThat(Math.min(reach[0], values.pixel(0))).isLessThanOrEqualTo(values.pixel(up) + PIXEL);
                assertThat(Math.max(reach[1], values.pixel(0)))
                        .isGreaterThanOrEqualTo(values.pixel(scene.stack().down().value(row)) - PIXEL);
            }
        });
    }

    @RepeatedTest(6)
    void everyScoreIsInsideTheCurvesShadowAndTheOverview(RepetitionInfo run) {
        Random random = new Random(100 + run.getCurrentRepetition());
        TimelineScene scene = scene(clip(random), TimelineMode.LINES, random, Set.of());
        LinearScale values = scene.scores();
        Drawn curve = new Drawn();
        new SeriesPainter(scene.model(), scene.frames(), curve).curve(scene.model().scores(), values,
                Stroke.solid(Ink.rgb(0), 1.8));
        Drawn strip = new Drawn();
        OverviewPainter.strip(scene, strip);
        Box box = scene.layout().overview();
        LinearScale small = new LinearScale(values.low(), values.high(), box.bottom(), box.y() + 2);
        each(scene, (row, x) -> {
            double score = scene.model().data().scores()[row];
            if (Double.isNaN(score)) {
                return;
            }
            assertThat(curve.reach(x)[0]).isLessThanOrEqualTo(values.pixel(score) + PIXEL);
            assertThat(curve.reach(x)[1]).isGreaterThanOrEqualTo(values.pixel(score) - PIXEL);
            double place = scene.allFrames().pixel(scene.model().data().frameNumbers()[row]);
            assertThat(strip.rects().stream().filter(rect -> rect.box().x() <= place && rect.box().right() >= place)
                    .anyMatch(rect -> rect.box().bottom() >= small.pixel(score) - PIXEL)).isTrue();
        });
    }

    @Test
    void framesOfASubsampledLogAreNotJoined() {
        TimelineModel model = new TimelineModel(Clips.clip(30, 3));
        LinearScale frames = new LinearScale(-0.5, 87.5, 0, 88 * 6);
        Drawn drawn = new Drawn();
        new SeriesPainter(model, frames, drawn).curve(model.scores(), new LinearScale(0, 100, 100, 0),
                Stroke.solid(Ink.rgb(0), 1));
        assertThat(drawn.polylines()).isEmpty();
        assertThat(drawn.marks()).isEqualTo(30);
        TimelineScene scene = new TimelineScene(Prepared.of(model, Set.of(), TimelineMode.BARS), model.all(),
                ChartTheme.LIGHT, new Clock(false, 25), TimelineLayout.of(88 * 6 + 66, 500, 20));
        Drawn bars = new Drawn();
        new BarsPainter(scene, bars).paint();
        double missing = Math.floor(scene.frames().pixel(1)) + 0.5;
        double there = Math.floor(scene.frames().pixel(3)) + 0.5;
        assertThat(bars.reach(missing)[0]).as("frame 1 is not in the log").isInfinite();
        assertThat(bars.reach(there)[0]).isFinite();
    }

    @Test
    void fromAfarNothingIsDrawnWhereTheLogHasNoFrames() {
        TimelineData near = Clips.clip(4000, 1);
        int[] numbers = near.frameNumbers().clone();
        numbers[3999] = 40_000;
        TimelineModel model = new TimelineModel(new TimelineData("clip", numbers, near.scores(), Clips.NONE, "",
                Clips.NONE, near.featureNames(), near.contributions(), near.finished(), Band.NONE, Band.NONE,
                near.title(), near.unit()));
        TimelineScene scene = new TimelineScene(Prepared.of(model, Set.of(), TimelineMode.BARS), model.all(),
                ChartTheme.LIGHT, new Clock(false, 25), TimelineLayout.of(900, 500, 20));
        Drawn bars = new Drawn();
        new BarsPainter(scene, bars).paint();
        assertThat(bars.rects())
                .noneMatch(rect -> rect.box().height() > 0 && rect.box().x() > scene.frames().pixel(4100)
                        && rect.box().right() < scene.frames().pixel(39_900));
        Drawn all = new Drawn();
        new TimelinePainter(scene, all).paint();
        assertThat(all.texts()).anyMatch(text -> text.contains("mean of 4.8 frames a pixel")); // 4000 in 834 pixels
    }

    private interface Check {
        void at(int row, double x);
    }

    /** Visits the frames whose centre is in view, with the left edge of the pixel that it is in. */
    private static void each(TimelineScene scene, Check check) {
        int seen = 0;
        int[] numbers = scene.model().data().frameNumbers();
        for (int row = 0; row < numbers.length; row++) {
            double x = scene.frames().pixel(numbers[row]);
            if (x > scene.frames().start() + 1 && x < scene.frames().end() - 1) {
                check.at(row, Math.floor(x));
                seen++;
            }
        }
        assertThat(seen).as("frames in view").isGreaterThan(100);
    }

    private static TimelineScene scene(TimelineData data, TimelineMode mode, Random random, Set<String> hidden) {
        TimelineModel model = new TimelineModel(data);
        VisibleRange all = model.all();
        double from = all.from() + random.nextDouble() * all.width() * 0.3;
        VisibleRange window = new VisibleRange(from, from + all.width() * (0.4 + 0.3 * random.nextDouble()));
        return new TimelineScene(Prepared.of(model, hidden, mode), window, ChartTheme.LIGHT, new Clock(false, 25),
                TimelineLayout.of(WIDTH, 500, 20));
    }

    /** Mostly calm, with single frames that stand out, frames without figures, and now and then a subsampled log. */
    private static TimelineData clip(Random random) {
        int n = random.nextInt(4) == 0 ? 50_000 : 900 + random.nextInt(2000);
        int step = 1 + random.nextInt(2);
        int[] numbers = new int[n];
        double[] scores = new double[n];
        double[] values = new double[3 * n];
        boolean[] finished = new boolean[n];
        for (int i = 0; i < n; i++) {
            numbers[i] = i * step;
            boolean gap = random.nextInt(20) == 0;
            finished[i] = !gap;
            scores[i] = gap ? Double.NaN : random.nextInt(50) == 0 ? 5 : 60 + 5 * random.nextGaussian();
            for (int f = 0; f < 3; f++) {
                double size = random.nextInt(60) == 0 ? 40 : 2;
                values[3 * i + f] = gap ? Double.NaN : size * random.nextGaussian();
            }
        }
        return new TimelineData("clip", numbers, scores, Clips.NONE, "", Clips.NONE, List.of("a", "b", "c"),
                TimelineData.columns(values, 3), finished, Band.NONE, Band.NONE, "Points lost", "VMAF points");
    }
}
