package org.vmaflens.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.ModelReader;
import org.vmaflens.numeric.Parallel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exact method gives the closed forms' figures as worked out outside this project, to 1e-9. */
class ExactOracleTest {

    private static final Offset<Double> DIGITS = within(1e-9);

    @Test
    void demo() {
        check(Path.of("src/test/resources/oracle/exact_demo_scenes.json"), Samples.demoModel(), Samples.demoClip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"exact_vmaf_v061.json", "exact_vmaf_v1.json"})
    void officialModels(String name) {
        Path path = Samples.SHARED.resolve("oracle").resolve(name);
        assumeTrue(Files.exists(path), "the official models' figures are not beside the project");
        JsonNode oracle = JsonMapper.shared().readTree(path);
        ModelFile model = ModelReader.read(
                Samples.SHARED.resolve("models/vmaf").resolve(oracle.get("model").asString()));
        check(path, model,
                Samples.clip(model, Samples.SHARED.resolve("logs").resolve(oracle.get("log").asString())));
    }

    private static void check(Path path, ModelFile model, FeatureMatrix clip) {
        for (JsonNode one : JsonMapper.shared().readTree(path).get("cases")) {
            Neighbourhood setting = Neighbourhood.DEFAULTS.withStd(one.get("neighbor_std").asDouble())
                    .withKernelWidth(one.get("kernel_width").asDouble());
            Explanations answer = new ExactExplainer(setting).explain(model, clip, Parallel.SAME_THREAD, Progress.NONE);
            checkFrame(one, setting, Objects.requireNonNull(answer.fits()), clip.features());
        }
    }

    private static void checkFrame(JsonNode one, Neighbourhood setting, LineFits fits, int p) {
        int frame = one.get("frame").asInt();
        double gathered = setting.samples() * one.get("ridge_information_per_sample").asDouble();
        double shrink = gathered / (gathered + setting.ridgeAlpha());
        assertThat(fits.ridgeShares()[frame]).isCloseTo(1 - shrink, DIGITS);
        assertThat(fits.localPredictions()[frame]).isCloseTo(one.get("local_prediction_limit").asDouble(), DIGITS);
        assertThat(fits.r2()[frame]).isCloseTo(one.get("weighted_r2_limit").asDouble(), DIGITS);
        for (int k = 0; k < p; k++) {
            double limit = one.get("weights_limit").get(k).asDouble();
            double error = one.get("standard_error_times_sqrt_n").get(k).asDouble();
            assertThat(fits.weights()[frame * p + k]).isCloseTo(shrink * limit, DIGITS);
            assertThat(fits.standardErrors()[frame * p + k])
                    .isCloseTo(shrink * error / Math.sqrt(setting.samples()), DIGITS);
        }
    }
}
