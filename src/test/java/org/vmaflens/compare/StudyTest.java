package org.vmaflens.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.vmaflens.explain.DistanceMetric;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.testing.Given;

class StudyTest {

    private static final Neighbourhood QUICK = Neighbourhood.DEFAULTS.withSamples(100);
    private final Given given = Given.demo("crf38");
    private final Study study = new Study(given.model(), List.of(given.matrix()), Parallel.SAME_THREAD);

    @Test
    void finishedSettingsAreKept() {
        Outcome once = compare(QUICK).getFirst();
        List<Outcome> again = compare(QUICK.withStd(0.5), QUICK);

        assertThat(run(again.getLast())).isSameAs(run(once));
        assertThat(run(again.getFirst())).isNotSameAs(run(once));
    }

    /** Counted: what is finished costs nothing again, also beside a new setting or under another name. */
    @Test
    void nothingFinishedIsMadeAgain() {
        List<Setting> two = Setting.named(List.of(QUICK, QUICK.withStd(0.5)));
        Counting counting = new Counting();
        study.compare(two, true, counting);
        assertThat(counting.sum()).isEqualTo(study.work(two, true));

        Counting again = new Counting();
        study.compare(Setting.named(List.of(QUICK.withStd(0.5), QUICK)), true, again);
        assertThat(again.sum()).isZero();

        List<Setting> fresh = List.of(new Setting("C", QUICK.withStd(0.7)));
        Counting more = new Counting();
        study.compare(List.of(two.getFirst(), two.getLast(), fresh.getFirst()), true, more);
        assertThat(more.sum()).isEqualTo(study.work(fresh, true));
    }

    /** A clip longer than the study's limit has all weights, and standard errors on spaced frames. */
    @Test
    void longClipsHaveErrorsOnSpacedFrames() {
        Study quick = new Study(given.model(), List.of(given.matrix()), Parallel.SAME_THREAD, 12);
        List<Setting> one = Setting.named(List.of(QUICK));
        Explanations some = quick.compare(one, false, Progress.NONE).getFirst().clips().getFirst().exact()
                .orElseThrow();
        Explanations all = study.compare(one, false, Progress.NONE).getFirst().clips().getFirst().exact()
                .orElseThrow();

        assertThat(Fits.of(some).weights()).containsExactly(Fits.of(all).weights(), within(1e-12));
        for (int frame = 0; frame < 48; frame++) {
            assertThat(Fits.hasErrors(some, frame)).isEqualTo(frame % 4 == 0);
        }
        assertThat(Fits.of(some).standardErrors()[4 * 6]).isCloseTo(Fits.of(all).standardErrors()[4 * 6],
                within(1e-12));
        assertThat(SampleNeed.of(List.of(some), 0.01).frames()).isEqualTo(12);
    }

    /** The members' spread stays while the sampling error falls with √N: the words change sides. */
    @Test
    void collectionsShowTheModelsOwnUncertainty() {
        Given members = Given.of(Path.of("models/demo_vmaf6_bootstrap.json"), Path.of("fixtures/scenes_crf38.csv"));
        Study both = new Study(members.model(), List.of(members.matrix()), Parallel.SAME_THREAD);
        List<Setting> settings = Setting.named(List.of(Neighbourhood.DEFAULTS,
                Neighbourhood.DEFAULTS.withSamples(2_000_000), QUICK.withDistance(DistanceMetric.MANHATTAN)));

        List<SettingVerdict> verdicts = Verdict.of(both, both.compare(settings, false, Progress.NONE), 0.01)
                .settings();

        Uncertainty few = verdicts.get(0).uncertainty().orElseThrow();
        Uncertainty many = verdicts.get(1).uncertainty().orElseThrow();
        assertThat(few.members()).isEqualTo(10);
        assertThat(many.model()).isCloseTo(few.model(), within(0.01 * few.model()));
        assertThat(many.sampling()).isCloseTo(few.sampling() / 20, within(0.01 * few.sampling() / 20));
        assertThat(VerdictText.uncertainty(verdicts.get(0), 0.01)).contains("more neighbours help");
        assertThat(VerdictText.uncertainty(verdicts.get(1), 0.001)).contains("The model itself is less sure",
                "10 bootstrap members", "More neighbours would not make it surer",
                "A tolerance of ±0.001 asks for more than the model itself knows");
        assertThat(verdicts.get(2).uncertainty()).as("from a run of every member").isPresent();
    }

    @Test
    void duplicatesAreNamed() {
        assertThat(compare(QUICK, QUICK).getLast().notes())
                .containsExactly("B is the same setting as A, so their figures are the same.");
    }

    @Test
    void withoutClosedFormARunStandsInAndSaysSo() {
        Outcome cosine = study.compare(Setting.named(List.of(QUICK.withDistance(DistanceMetric.COSINE))), false,
                Progress.NONE).getFirst();

        assertThat(cosine.isExact()).isFalse();
        assertThat(cosine.isExplained()).isTrue();
        assertThat(cosine.notes().getFirst()).contains("needs the euclidean distance");
    }

    @Test
    void aKernelThatUnderflowsIsASentenceAndTheRestGoesOn() {
        List<Outcome> outcomes = compare(QUICK.withKernelWidth(1e-3), QUICK);

        assertThat(outcomes.getFirst().notes()).isNotEmpty();
        assertThat(outcomes.getLast().isExplained()).isTrue();
        assertThat(Verdict.of(study, outcomes, 0.01).settings()).isNotEmpty();
    }

    @Test
    void cancelledRunsAreNotKept() {
        List<Outcome> outcomes = study.compare(Setting.named(List.of(QUICK)), true, new Cancelled());

        assertThat(outcomes.getFirst().clips().getFirst().run()).isEmpty();
        assertThat(compare(QUICK).getFirst().clips().getFirst().run()).isPresent();
    }

    @Test
    void oneFrameIsASentence() {
        assertThat(ClipNotes.of(given.model().model(), List.of(Frames.one(given.matrix(), 3)))).singleElement()
                .asString().contains("has one frame");
    }

    private List<Outcome> compare(Neighbourhood... settings) {
        return study.compare(Setting.named(List.of(settings)), true, Progress.NONE);
    }

    private static Explanations run(Outcome outcome) {
        return outcome.clips().getFirst().run().orElseThrow();
    }

    private static final class Counting implements Progress {

        private final LongAdder sum = new LongAdder();

        @Override
        public void advance(long predictions) {
            sum.add(predictions);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        long sum() {
            return sum.sum();
        }
    }
}
