package org.vmaflens.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.Tick;
import org.vmaflens.ui.workspace.Latest;

class TimelineModelTest {

    @Test
    void framesOfASubsampledLogAreFoundByTheirNumbers() {
        TimelineModel model = new TimelineModel(Clips.clip(10, 3));
        assertThat(model.rowAt(9)).isEqualTo(3);
        assertThat(model.rowAt(10)).isEqualTo(4);
        assertThat(model.nearestRow(10)).isEqualTo(3);
        assertThat(model.nearestRow(11)).isEqualTo(4);
        assertThat(model.nearestRow(1e6)).isEqualTo(9);
        assertThat(model.all()).isEqualTo(new VisibleRange(-0.5, 27.5));
    }

    @Test
    void figuresOfAFeatureStandInAnArrayOfTheirOwn() {
        double[] rows = {1, 2, 3, Double.NaN, 5, 6};
        assertThat(TimelineData.columns(rows, 3)).containsExactly(new double[]{1, Double.NaN}, new double[]{2, 5},
                new double[]{3, 6});
        TimelineData clip = Clips.clip(2, 1);
        List<double[]> tooFew = List.of(new double[2], new double[1]);
        assertThatThrownBy(() -> new Band(clip.contributions(), tooFew)).hasMessageContaining("upper figures");
        assertThatThrownBy(() -> clip.withBands(new Band(tooFew, tooFew), Band.NONE))
                .hasMessageContaining("two values");
        assertThatThrownBy(() -> clip.withBands(Band.NONE,
                new Band(clip.contributions().subList(0, 1), clip.contributions().subList(0, 1))))
                .hasMessageContaining("two values");
    }

    @Test
    void worstFramesComeLowestFirst() {
        WorstFrames worst = new WorstFrames(new double[]{5, Double.NaN, -2, 90, 4});
        assertThat(worst.size()).isEqualTo(4);
        assertThat(worst.row(0)).isEqualTo(2);
        assertThat(worst.step(2, 1)).isEqualTo(4);
        assertThat(worst.step(4, -1)).isEqualTo(2);
        assertThat(worst.step(-1, 1)).isEqualTo(2);
        assertThat(worst.step(3, 1)).as("from the last on to the first").isEqualTo(2);
        assertThat(worst.step(2, -1)).as("and back").isEqualTo(3);
    }

    @Test
    void onlyTheWorstAreSteppedThrough() {
        double[] scores = IntStream.range(0, 2000).mapToDouble(i -> 100 - i * 0.01).toArray();
        WorstFrames worst = new WorstFrames(scores);
        assertThat(worst.step(1980, 1)).as("the twentieth, a hundredth of all").isEqualTo(1999);
        assertThat(worst.step(1999, -1)).isEqualTo(1980);
        assertThat(worst.step(0, 1)).as("from the best").isEqualTo(1999);
        assertThat(worst.step(1, 1)).as("from the second-best").isEqualTo(1999);
        assertThat(worst.step(700, -1)).isEqualTo(1999);
    }

    @Test
    void aLogScoreCountsOnlyWhereItDiffers() {
        double[] scores = {50, 60};
        assertThat(new TimelineModel(TimelineData.scoresOnly("c", new int[]{0, 1}, scores, new double[]{50, 60}))
                .logScores().rows()).isZero();
        TimelineModel differing = new TimelineModel(
                TimelineData.scoresOnly("c", new int[]{0, 1}, scores, new double[]{50, 61}));
        assertThat(differing.logScores().value(0)).isNaN();
        assertThat(differing.logScores().value(1)).isEqualTo(61);
    }

    /** A run's frames come in a few at a time, and a film's scores take long to rank. */
    @Test
    void whatBelongsToTheScoresIsKeptWhileFramesComeIn() {
        TimelineData clip = Clips.clip(3000, 2);
        List<TimelineModel> shown = prepared(
                clip, clip.withBands(new Band(clip.contributions(), clip.contributions()), Band.NONE));
        TimelineModel first = shown.getFirst();
        TimelineModel second = shown.getLast();
        assertThat(second.interval().isEmpty()).isFalse();
        assertThat(second.scores()).isSameAs(first.scores());
        assertThat(second.logScores()).isSameAs(first.logScores());
        assertThat(second.worst()).isSameAs(first.worst());
    }

    @Test
    void otherScoresOfAsManyFramesAreWorkedOutAnew() {
        int[] frames = {0, 1};
        double[] scores = {50, 60};
        double[] logged = {50, 61};
        List<TimelineModel> shown = prepared(
                TimelineData.scoresOnly("a", frames, scores, logged),
                TimelineData.scoresOnly("a", frames, scores, new double[]{40, 60}),
                TimelineData.scoresOnly("b", frames, new double[]{60, 50}, logged));
        assertThat(shown.getFirst().logScores().value(1)).isEqualTo(61);
        assertThat(shown.get(1).logScores().value(0)).isEqualTo(40);
        assertThat(shown.get(1).logScores().value(1)).isNaN();
        assertThat(shown.getLast().scores().value(0)).isEqualTo(60);
        assertThat(shown.getLast().worst().row(0)).isEqualTo(1);
        assertThat(shown.getFirst().worst().row(0)).isZero();
    }

    private static List<TimelineModel> prepared(TimelineData... clips) {
        List<TimelineModel> shown = new ArrayList<>();
        Preparation preparation = new Preparation(Latest.onSameThread(), ready -> shown.add(ready.model()));
        for (TimelineData data : clips) {
            preparation.follow(() -> data);
            preparation.prepare(Set.of(), TimelineMode.BARS);
        }
        return shown;
    }

    @Test
    void hiddenFeaturesDoNotReachIntoTheStack() {
        TimelineModel model = new TimelineModel(Clips.clip(20, 1));
        Stack all = Stack.of(model, new boolean[2], TimelineMode.BARS);
        Stack second = Stack.of(model, new boolean[]{true, false}, TimelineMode.BARS);
        assertThat(all.low()).isNegative();
        assertThat(second.low()).isZero();
        assertThat(second.high()).isEqualTo(all.high()).isPositive();
    }

    @Test
    void timeIsCountedInMinutesAndHours() {
        Clock clock = new Clock(true, 25);
        assertThat(clock.time(5)).isEqualTo("0.200 s");
        assertThat(clock.time(25 * 3661)).isEqualTo("1:01:01.00");
        assertThat(clock.ticks(new LinearScale(0, 25 * 120, 0, 500), 4)).extracting(Tick::label).containsExactly("0 s",
                "30 s", "1:00", "1:30", "2:00");
    }
}
