package org.vmaflens.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.vmaflens.compare.AccuracyCurve.Axis;
import org.vmaflens.explain.CollectionExplainer;
import org.vmaflens.explain.ExactExplainer;
import org.vmaflens.explain.MemberSpread;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.numeric.Normal;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.testing.Given;

/** The model's own uncertainty along curves and over maps is that of the explanations. */
class MemberCurvesTest {

    private static final Neighbourhood SETTING = Neighbourhood.DEFAULTS.withSamples(300);
    private final Given members = Given.of(Path.of("models/demo_vmaf6_bootstrap.json"),
            Path.of("fixtures/scenes_crf38.csv"));

    @Test
    void spreadIsThatOfEveryMembersExplanation() {
        for (Axis axis : Axis.values()) {
            double[] at = axis == Axis.SAMPLES ? new double[]{50, 700} : new double[]{0.4, 1.7};
            MemberSpread spread = new MemberCurves(members.model(), Frames.one(members.matrix(), 5)).along(SETTING,
                    axis, at);
            for (int i = 0; i < at.length; i++) {
                MemberSpread own = explained(axis.with(SETTING, at[i]));
                assertThat(Rows.of(spread.low(), i)).containsExactly(Rows.of(own.low(), 5), within(1e-12));
                assertThat(Rows.of(spread.high(), i)).containsExactly(Rows.of(own.high(), 5), within(1e-12));
                assertThat(Rows.of(spread.mean(), i)).containsExactly(Rows.of(own.mean(), 5), within(1e-12));
            }
        }
    }

    @Test
    void aMapHasTheWidestSpreadAndTheShareOfIt() {
        SettingsMap map = SettingsMap.of(members.model(), members.matrix(), 5, SETTING, new double[]{0.4, 1},
                new double[]{3}, Parallel.SAME_THREAD, Progress.NONE);

        MemberSpread own = explained(SETTING.withStd(1).withKernelWidth(3));
        double widest = 0;
        for (int k = 0; k < 6; k++) {
            widest = Math.max(widest, (own.high()[5 * 6 + k] - own.low()[5 * 6 + k]) / 2);
        }
        assertThat(map.hasMembers()).isTrue();
        assertThat(map.members()[1]).isCloseTo(widest, within(1e-12));
        assertThat(map.shares()[1]).isEqualTo(map.errors()[1] / map.members()[1]);
    }

    @Test
    void aSingleModelHasNone() {
        Given single = Given.demo("crf38");
        MemberCurves none = new MemberCurves(single.model(), single.matrix());

        assertThat(none.along(SETTING, Axis.STD, new double[]{1}).low()).isEmpty();
        assertThat(none.halfWidth(SETTING)).isNaN();
    }

    @Test
    void whereNoNeighbourCountsThereIsNothing() {
        MemberCurves curves = new MemberCurves(members.model(), Frames.one(members.matrix(), 5));

        assertThat(curves.along(SETTING, Axis.KERNEL_WIDTH, new double[]{1e-60}).low()).containsOnly(Double.NaN);
        assertThat(curves.halfWidth(SETTING.withKernelWidth(1e-60))).isNaN();
    }

    /** A kernel so narrow that the penalty takes nearly all: the scatter is tiny, and the error is the whole weight. */
    @Test
    void weightsShrunkToNothingDoNotLookExact() {
        SettingsMap map = SettingsMap.of(members.model(), members.matrix(), 5, SETTING, new double[]{1},
                new double[]{0.02, 3}, Parallel.SAME_THREAD, Progress.NONE);
        AccuracyCurve curve = AccuracyCurve.of(members.model(), members.matrix(), 5, SETTING, Axis.KERNEL_WIDTH,
                new double[]{0.02});

        double scatter = Arrays.stream(curve.standardErrors()).max().orElseThrow();
        assertThat(map.errors()[0]).isGreaterThan(0.5).isGreaterThan(100 * scatter);
        assertThat(map.biases()[0] / map.errors()[0]).isGreaterThan(0.95);
        assertThat(map.biases()[1] / map.errors()[1]).isLessThan(0.1);
    }

    @Test
    void reachHoldsItsProbability() {
        assertThat(Normal.reach(0, 2, 0.95)).isCloseTo(2 * 1.959963984540054, within(1e-9));
        assertThat(Normal.reach(3, 0, 0.95)).isEqualTo(3);
        for (double mean : new double[]{0, 0.1, 1, 10}) {
            assertThat(Normal.within(Normal.reach(mean, 0.7, 0.95), mean, 0.7)).isCloseTo(0.95, within(1e-9));
        }
    }

    private MemberSpread explained(Neighbourhood setting) {
        return Objects.requireNonNull(new CollectionExplainer(ExactExplainer.weightsOnly(setting))
                .explain(members.model(), members.matrix(), Parallel.SAME_THREAD, Progress.NONE).spread());
    }

    private static final class Rows {
        static double[] of(double[] values, int row) {
            return Arrays.copyOfRange(values, row * 6, row * 6 + 6);
        }
    }
}
