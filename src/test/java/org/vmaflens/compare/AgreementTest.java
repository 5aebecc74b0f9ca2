package org.vmaflens.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.vmaflens.explain.Explanations;

class AgreementTest {

    private static final double[] A = {3, 1, -2, 1, 2, 3};
    private static final double[] B = {3.5, -1, -2, 3, 2, 1};

    @Test
    void figuresWorkedByHand() {
        Agreement agreement = Agreement.of(MadeUp.of(3, A, 0.1), MadeUp.of(3, B, 0.1), -10);

        assertThat(agreement.frames()).isEqualTo(2);
        // |Δ| = 0.5, 2, 0, 2, 0, 2
        assertThat(agreement.meanDifference()).isCloseTo(6.5 / 6, within(1e-12));
        assertThat(agreement.maxDifference()).isEqualTo(2);
        assertThat(agreement.meanPoints()).isCloseTo(65 / 6.0, within(1e-12));
        assertThat(agreement.maxPoints()).isEqualTo(20);
        assertThat(agreement.signAgreement()).isCloseTo(5 / 6.0, within(1e-12));
        // by size: f0 f2 f1 against f0 f2 f1 (3.5 −1 −2), then f2 f1 f0 against f0 f1 f2: 3 and 1 places of 3
        assertThat(agreement.rankAgreement()).isCloseTo(4 / 6.0, within(1e-12));
        // the same order in the first frame and the other way round in the second
        assertThat(agreement.rankCorrelation()).isCloseTo(0, within(1e-12));
        assertThat(agreement.topAgreement()).isEqualTo(0.5);
        assertThat(agreement.topDiffers()).isEqualTo(0.5);
        // intervals reach 0.196 each way, so only Δ = 0 overlaps
        assertThat(agreement.overlap()).isCloseTo(2 / 6.0, within(1e-12));
        // Σab = 23.5, means 4/3 and 6.5/6, Σa² = 28, Σb² = 31.25
        double expected = (23.5 - 8 * 6.5 / 6) / Math.sqrt((28 - 64 / 6.0) * (31.25 - 42.25 / 6));
        assertThat(agreement.pearson()).isCloseTo(expected, within(1e-12));
    }

    @Test
    void explanationAgreesWithItself() {
        Explanations same = MadeUp.of(3, A, 0);

        Agreement agreement = Agreement.of(same, same, 10);

        assertThat(agreement.maxDifference()).isZero();
        assertThat(agreement.pearson()).isCloseTo(1, within(1e-12));
        assertThat(agreement.signAgreement()).isEqualTo(1);
        assertThat(agreement.overlap()).isEqualTo(1);
    }

    @Test
    void framesThatOneDoesNotExplainAreLeftOut() {
        double[] halfDone = {3, 1, -2, Double.NaN, Double.NaN, Double.NaN};

        Agreement agreement = Agreement.of(MadeUp.of(3, A, 0.1), MadeUp.of(3, halfDone, 0.1), 1);

        assertThat(agreement.frames()).isEqualTo(1);
        assertThat(agreement.maxDifference()).isZero();
    }

    @Test
    void nothingInCommonHasNoFigures() {
        double[] none = {Double.NaN, Double.NaN, Double.NaN};

        Agreement agreement = Agreement.of(MadeUp.of(3, none, 0.1), MadeUp.of(3, none, 0.1), 1);

        assertThat(agreement.frames()).isZero();
        assertThat(agreement.meanDifference()).isNaN();
    }

    @Test
    void withoutStandardErrorsNothingIsSaidAboutOverlap() {
        Agreement agreement = Agreement.of(MadeUp.of(3, A, Double.NaN), MadeUp.of(3, B, 0.1), 1);

        assertThat(agreement.overlap()).isNaN();
    }

    @Test
    void otherClipsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.of(MadeUp.of(3, A, 0), MadeUp.of(2, A, 0), 1));
    }

    @Test
    void equalSizesShareARank() {
        double[] ranks = new double[4];
        Ranks.bySize(new double[]{9, 5, -1, -5, 8}, 1, ranks);

        assertThat(ranks).containsExactly(2.5, 4, 2.5, 1);
    }

    @Test
    void featuresHaveTheirOwnFigures() {
        Agreement agreement = Agreement.of(MadeUp.of(3, A, 0.1), MadeUp.of(3, B, 0.1), -10);

        FeatureAgreement second = agreement.features().get(1);
        // 1 against −1 and 2 against 2
        assertThat(second.feature()).isEqualTo("f1");
        assertThat(second.meanDifference()).isEqualTo(1);
        assertThat(second.maxPoints()).isEqualTo(20);
        assertThat(second.signAgreement()).isEqualTo(0.5);
        assertThat(second.overlap()).isEqualTo(0.5);
        assertThat(second.worstFrame()).isZero();
        assertThat(agreement.topChanges()).singleElement()
                .satisfies(changes -> assertThat(changes.frames()).containsExactly(1));
    }

    @Test
    void correlationOfWhatDoesNotVaryIsUnknown() {
        double[] flat = {1, 1, 1, 1, 1, 1};

        assertThat(Agreement.of(MadeUp.of(3, flat, 0), MadeUp.of(3, A, 0), 1).pearson()).isNaN();
    }
}
