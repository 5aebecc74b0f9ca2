package org.vmaflens.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vmaflens.numeric.Parallel;

/** NumPy draws give the reference LocalExplainer's own figures. */
class OracleTest {

    private static final Offset<Double> TOLERANCE = within(1e-9);

    @ParameterizedTest
    @ValueSource(strings = {"demo_n100.json", "demo_n5000.json", "demo_scenes_n100.json", "demo_scenes_n1000.json",
            "demo_scenes_n5000_ref.json"})
    void demoModel(String name) {
        assertParity(Oracle.bundled(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vmaf_b_model0_n500.json", "vmaf_v061_cosine_alpha0_n500.json",
            "vmaf_v061_manhattan_n500.json", "vmaf_v061_n100.json", "vmaf_v061_n5000.json",
            "vmaf_v061_std05_kw184_n1000.json", "vmaf_v1_grey_n500.json", "vmaf_v1_n1000.json",
            "vmafplus_n5000_crf36.json", "vmafplus_n5000_ref.json"})
    void officialModels(String name) {
        assumeTrue(Files.exists(Oracle.shared(name)), "the folder with the official models' figures is not here");
        assertParity(Oracle.official(name));
    }

    private static void assertParity(Oracle oracle) {
        Explanations numpy = explain(oracle, Draws.NUMPY);
        for (int frame = 0; frame < oracle.frames(); frame++) {
            assertFrame(oracle, numpy, frame);
        }
        assertFrame(oracle, explain(oracle, Draws.SHARED), 0);
    }

    private static Explanations explain(Oracle oracle, Draws draws) {
        return new SampledExplainer(oracle.neighbourhood(draws)).explain(oracle.model(), oracle.matrix(),
                Parallel.SAME_THREAD, Progress.NONE);
    }

    private static void assertFrame(Oracle oracle, Explanations ours, int frame) {
        LineFits fits = ours.fits();
        assertThat(fits).isNotNull();
        if (fits == null) {
            return;
        }
        int p = ours.features();
        for (int k = 0; k < p; k++) {
            assertThat(fits.weights()[frame * p + k]).as("weight %d of frame %d", k, frame)
                    .isCloseTo(oracle.weight(frame, k), TOLERANCE);
        }
        assertThat(fits.intercepts()[frame]).as("intercept of frame %d", frame)
                .isCloseTo(oracle.value("intercept", frame), TOLERANCE);
        assertThat(fits.localPredictions()[frame]).as("local prediction of frame %d", frame)
                .isCloseTo(oracle.value("local_prediction", frame), TOLERANCE);
        assertThat(fits.r2()[frame]).as("R² of frame %d", frame)
                .isCloseTo(oracle.value("weighted_r2", frame), TOLERANCE);
        double ess = oracle.value("effective_sample_size", frame);
        assertThat(fits.effectiveSampleSizes()[frame]).as("effective sample size of frame %d", frame)
                .isCloseTo(ess, within(1e-9 * ess));
    }
}
