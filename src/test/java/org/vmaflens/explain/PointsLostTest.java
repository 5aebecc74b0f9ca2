package org.vmaflens.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.ModelReader;
import org.vmaflens.numeric.Parallel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Points lost equal the figures worked out elsewhere and add up to the score difference. */
class PointsLostTest {

    private static final Reference MIXED = new Reference.Values(
            Map.of("adm2", 0.99, "vif_scale0", 0.9, "motion2", 3.0));

    @Test
    void demoOracle() {
        check(Path.of("src/test/resources/oracle/shapley_demo_scenes.json"), Samples.demoModel(), Samples.demoClip());
    }

    @Test
    void officialOracle() {
        Path path = Samples.SHARED.resolve("oracle/shapley_vmaf_v061.json");
        assumeTrue(Files.exists(path), "the official model's figures are not beside the project");
        ModelFile model = ModelReader.read(Samples.SHARED.resolve("models/vmaf/vmaf_v0.6.1.json"));
        check(path, model, Samples.clip(model, Samples.SHARED.resolve("logs/car_crf36.csv")));
    }

    @Test
    void valuesAddUpToTheScoreDifference() {
        for (Reference reference : new Reference[]{new Reference.Pristine(), new Reference.ClipMean(), MIXED}) {
            checkSums(explain(reference, false), 1e-9);
            checkSums(explain(reference, true), 1e-9);
        }
    }

    @Test
    void productFormEqualsAllSubsets() {
        FeatureMatrix clip = Samples.demoClip();
        SubsetShapley brute = new SubsetShapley(Samples.demoModel().model(), false);
        double[] references = MIXED.rows(Samples.demoModel().model(), clip);
        PointsLost product = explain(MIXED, false);
        for (int frame = 0; frame < clip.frameCount(); frame++) {
            brute.run(clip, references, frame, Progress.NONE);
            for (int k = 0; k < clip.features(); k++) {
                assertThat(product.points()[frame * clip.features() + k]).isCloseTo(brute.value(k), within(1e-9));
            }
        }
    }

    @Test
    void anotherClipIsMatchedByFrameNumber() {
        FeatureMatrix clip = Samples.demoClip();
        PointsLost none = explain(new Reference.OtherClip(clip), false);
        assertThat(none.points()).containsOnly(0.0);
    }

    @Test
    void unknownFeatureIsRefused() {
        assertThatThrownBy(() -> explain(new Reference.Values(Map.of("psnr", 60.0)), false))
                .isInstanceOf(LensException.class).hasMessageContaining("no feature psnr");
    }

    private static PointsLost explain(Reference reference, boolean displayed) {
        return Objects.requireNonNull(new PointsLostExplainer(reference, displayed)
                .explain(Samples.demoModel(), Samples.demoClip(), Parallel.SAME_THREAD, Progress.NONE).pointsLost());
    }

    private static void checkSums(PointsLost lost, double tolerance) {
        int p = lost.points().length / lost.scores().length;
        for (int frame = 0; frame < lost.scores().length; frame++) {
            double sum = 0;
            for (int k = 0; k < p; k++) {
                sum += lost.points()[frame * p + k];
            }
            assertThat(sum).isCloseTo(lost.scores()[frame] - lost.referenceScores()[frame], within(tolerance));
        }
    }

    private static void check(Path path, ModelFile model, FeatureMatrix clip) {
        PointsLost lost = Objects.requireNonNull(new PointsLostExplainer(new Reference.Pristine(), false)
                .explain(model, clip, Parallel.SAME_THREAD, Progress.NONE).pointsLost());
        for (JsonNode one : JsonMapper.shared().readTree(path).get("cases")) {
            int frame = one.get("frame").asInt();
            assertThat(lost.scores()[frame]).isCloseTo(one.get("score").asDouble(), within(1e-9));
            assertThat(lost.referenceScores()[frame])
                    .isCloseTo(one.get("reference_score").asDouble(), within(1e-9));
            for (int k = 0; k < clip.features(); k++) {
                assertThat(lost.points()[frame * clip.features() + k])
                        .isCloseTo(one.get("shapley").get(k).asDouble(), within(1e-9));
            }
            assertThat(lost.points()[frame * clip.features() + 1]).as("motion stays as it is").isZero();
        }
    }
}
