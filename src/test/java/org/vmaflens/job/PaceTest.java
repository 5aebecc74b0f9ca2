package org.vmaflens.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = new Pace();

    @Test
    void nothingIsKnownBeforeAnythingIsSeen() {
        assertThat(pace.rate()).isZero();
        assertThat(pace.secondsLeft()).isNaN();
    }

    @Test
    void theFirstSecondTellsARateAndNoTimeLeft() {
        saw(0.5, 10);
        assertThat(pace.rate()).isEqualTo(20);
        saw(0.9, 50);
        assertThat(pace.rate()).isEqualTo(100, within(1e-9));
        assertThat(pace.secondsLeft()).isNaN();
    }

    @Test
    void aSlowBeginningIsForgotten() {
        saw(0, 0);
        saw(1, 10);
        saw(2, 20);
        saw(2.5, 520);
        saw(3, 1020);
        assertThat(pace.rate()).isEqualTo(1000);
        assertThat(pace.secondsLeft()).isEqualTo(8.98, within(1e-9));
    }

    @Test
    void aStandstillHasNoTimeLeft() {
        saw(1, 10);
        saw(3, 10);
        assertThat(pace.rate()).isZero();
        assertThat(pace.secondsLeft()).isNaN();
    }

    private void saw(double seconds, long done) {
        pace.saw(new JobProgress(done, 10_000, seconds));
    }
}
