package org.vmaflens.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.testing.Given;

class VerdictTest {

    private final Given given = Given.demo("crf38");

    @Test
    void quickSettingRanksButDoesNotMeasure() {
        Study study = new Study(given.model(), List.of(given.matrix()), Parallel.SAME_THREAD);
        List<Setting> settings = Setting.named(List.of(Neighbourhood.DEFAULTS,
                Neighbourhood.DEFAULTS.withSamples(100)));

        Verdict verdict = Verdict.of(study, study.compare(settings, true, Progress.NONE), 0.01);
        SettingVerdict a = verdict.settings().getFirst();
        SettingVerdict b = verdict.settings().getLast();

        assertThat(a.isAdequateForSize()).isTrue();
        assertThat(b.isAdequateForSize()).isFalse();
        assertThat(b.exact()).isTrue();
        assertThat(b.predictions()).isEqualTo(48 * 101);
        assertThat(VerdictText.reasons(b, 0.01, false)).contains("For ±0.01 in 95 % of runs take N ≥ ");
    }

    @Test
    void neededSamplesAreTheSmallest() {
        NeededSamples weight = new NeededSamples(0.6, 0.25, 0);
        // (1.96 · 0.25 / 0.01)² = 2401 and a little less with 1.95996
        assertThat(weight.within(0.01, 7)).isEqualTo(2401);
        assertThat(weight.within(10, 7)).isEqualTo(7);
    }

    /** At the needed N, over 500 seeds, the weight that needs most comes within ±t as often as promised. */
    @Test
    void neededSamplesKeepTheirPromise() {
        int frame = 5;
        var one = OneFrame.of(given.matrix(), frame);
        double tolerance = 0.03;
        Study study = new Study(given.model(), List.of(one), Parallel.SAME_THREAD);
        var exact = study.compare(Setting.named(List.of(Neighbourhood.DEFAULTS)), false, Progress.NONE).getFirst()
                .clips().getFirst().exact().orElseThrow();
        int enough = (int) NeededSamples.forAll(exact, tolerance);

        Stability runs = Stability.run(given.model(), one, Neighbourhood.DEFAULTS.withSamples(enough), 500,
                Parallel.SAME_THREAD, Progress.NONE);

        for (int k = 0; k < exact.features(); k++) {
            double limit = NeededSamples.of(exact, 0, k).limit();
            int place = k;
            assertThat(runs.runs().stream()
                    .filter(run -> Math.abs(Fits.of(run).weights()[place] - limit) <= tolerance).count())
                    .as("weight %d of 500 runs", k).isGreaterThanOrEqualTo(470);
        }
    }
}
