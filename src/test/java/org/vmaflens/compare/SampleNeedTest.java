package org.vmaflens.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.explain.RequiredSamples;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.testing.Given;

class SampleNeedTest {

    private final Given given = Given.demo("crf38");

    /** MadeUp has no ridge share, N = 5000 and the same standard error everywhere. */
    @Test
    void followsFromTheStandardErrorsByHand() {
        Explanations made = MadeUp.of(2, new double[]{0.5, 0.1, 0.4, 0.2}, 0.25 / Math.sqrt(5000));

        SampleNeed need = SampleNeed.of(List.of(made), 0.01);

        // (1.96 · 0.25 / 0.01)² = 2401, and a little less with 1.95996
        assertThat(need.samples()).isEqualTo(2401);
        assertThat(need.byFeature()).containsExactly(2401, 2401);
        assertThat(need.exact()).isFalse();
        assertThat(need.frames()).isEqualTo(2);
    }

    @Test
    void aTightToleranceIsOutOfReach() {
        Explanations made = MadeUp.of(1, new double[]{0.5}, 0.25);

        assertThat(SampleNeed.of(List.of(made), 1e-9).isOutOfReach()).isTrue();
    }

    @Test
    void framesWithoutStandardErrorsAreLeftOut() {
        assertThat(SampleNeed.of(List.of(MadeUp.of(1, new double[]{0.5}, Double.NaN)), 0.01).frames()).isZero();
    }

    @Test
    void isTheLargestOfAllFramesAndFeatures() {
        Explanations exact = exact();
        SampleNeed need = SampleNeed.of(List.of(exact), 0.01);

        RequiredSamples required = new RequiredSamples(0.01, 1);
        long most = 0;
        for (int frame = 0; frame < exact.frameCount(); frame++) {
            most = Math.max(most, required.forFrame(Fits.line(exact, frame)));
        }
        assertThat(need.samples()).isEqualTo(most);
        assertThat(required.forWeight(Fits.line(exact, need.frame()), need.feature())).isEqualTo(most);
        assertThat(need.exact()).isTrue();
    }

    /** Running it keeps at least 94 % of each feature's weights within t: 100 seeds on all 48 frames. */
    @Test
    void runsWithTheNeededSamplesKeepTheTolerance() {
        double tolerance = 0.04;
        Explanations exact = exact();
        int enough = (int) SampleNeed.of(List.of(exact), tolerance).samples();

        Stability runs = Stability.run(given.model(), given.matrix(), Neighbourhood.DEFAULTS.withSamples(enough), 100,
                Parallel.SAME_THREAD, Progress.NONE);

        int p = exact.features();
        for (int k = 0; k < p; k++) {
            int kept = 0;
            for (Explanations run : runs.runs()) {
                for (int frame = 0; frame < run.frameCount(); frame++) {
                    double away = Fits.of(run).weights()[frame * p + k] - Fits.line(exact, frame).limit()[k];
                    kept += Math.abs(away) <= tolerance ? 1 : 0;
                }
            }
            assertThat(kept / (100.0 * exact.frameCount())).as(exact.featureNames().get(k))
                    .isGreaterThanOrEqualTo(0.94);
        }
    }

    /** With a closed form withheld, a sampled run estimates nearly the same N, and keeps the promise too. */
    @Test
    void aPilotComesClose() {
        Study study = new Study(given.model(), List.of(given.matrix()), Parallel.SAME_THREAD);
        Outcome outcome = study.compare(Setting.named(List.of(Neighbourhood.DEFAULTS)), true, Progress.NONE)
                .getFirst();

        SampleNeed pilot = SampleNeed.of(List.of(outcome.clips().getFirst().run().orElseThrow()), 0.01);

        assertThat(pilot.exact()).isFalse();
        assertThat(pilot.samples() / (double) SampleNeed.of(List.of(exact()), 0.01).samples()).isBetween(0.8, 1.3);
    }

    private Explanations exact() {
        Study study = new Study(given.model(), List.of(given.matrix()), Parallel.SAME_THREAD);
        return study.compare(Setting.named(List.of(Neighbourhood.DEFAULTS)), false, Progress.NONE).getFirst().clips()
                .getFirst().exact().orElseThrow();
    }
}
