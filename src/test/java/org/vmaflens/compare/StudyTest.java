package org.vmaflens.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
