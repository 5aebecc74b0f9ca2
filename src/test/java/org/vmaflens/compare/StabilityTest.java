package org.vmaflens.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.testing.Given;

class StabilityTest {

    @Test
    void indicesWorkedByHand() {
        // intervals reach 0.196 each way, so weights within 0.392 of each other overlap
        Stability stability = Stability.of(List.of(MadeUp.of(2, new double[]{1, 0.2}, 0.1),
                MadeUp.of(2, new double[]{1.3, 0.2}, 0.1), MadeUp.of(2, new double[]{0.1, 0.2}, 0.1)));

        // pairs: 2 of 2, 1 of 2, 1 of 2
        assertThat(stability.coefficients()).isCloseTo(4 / 6.0, within(1e-12));
        // the top feature is 0, 0, 1
        assertThat(stability.variables()).isCloseTo(1 / 3.0, within(1e-12));
        // 1, 1.3, 0.1: mean 0.8, squares 0.04 + 0.25 + 0.49
        assertThat(stability.deviations()).containsExactly(new double[]{Math.sqrt(0.39), 0}, within(1e-12));
    }

    @Test
    void seedsDifferAndCancelKeepsWhatIsDone() {
        Given given = Given.demo("crf38");
        Neighbourhood quick = Neighbourhood.DEFAULTS.withSamples(100);

        Stability three = Stability.run(given.model(), given.matrix(), quick, 3, Parallel.SAME_THREAD, Progress.NONE);
        Stability none = Stability.run(given.model(), given.matrix(), quick, 3, Parallel.SAME_THREAD, new Cancelled());

        assertThat(three.runs()).hasSize(3);
        assertThat(Arrays.stream(three.deviations()).min().orElseThrow()).isPositive();
        assertThat(three.coefficients()).isBetween(0.8, 1.0);
        assertThat(none.runs()).isEmpty();
        assertThat(none.coefficients()).isNaN();
    }
}
