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
        assertThat(VerdictText.reasons(b, 0.01))
                .contains("within ±0.01 of this setting's exact one in 95 % of runs take N ≥ ");
    }

}
