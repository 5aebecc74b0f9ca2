package org.vmaflens.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vmaflens.model.ModelReader;
import org.vmaflens.model.VmafModel;

class RecomputedScoreTest {
    private static final Path SHARED = Path.of(System.getProperty("vmaflens.shared", "../shared"));
    /** Logs have six decimals, which the slopes magnify. */
    private static final double TOLERANCE = 3e-4;

    @ParameterizedTest
    @CsvSource({"vmaf_v0.6.1.json,car_crf36.csv", "vmaf_v0.6.1.json,car_ref.csv",
            "vmaf_v0.6.1.json,bottle_crf38_1188.csv", "vmaf_v0.6.1.json,car_crf36.sub3.csv",
            "vmaf_v0.6.1.json,car_crf36.two_models.csv", "vmaf_v0.6.1neg.json,car_crf36.two_models.csv",
            "vmaf_v0.6.1neg.json,car_crf36.neg.csv", "vmaf_float_v0.6.1.json,car_crf36.float.csv",
            "vmaf_float_v0.6.1.json,car_ref.float.csv", "vmaf_b_v0.6.3.json,car_crf36.b.csv",
            "vmaf_v1.0.16_3d0h.json,car_crf36.v1.csv", "vmaf_v1.0.16_3d0h.json,car_grey.v1.csv",
            "vmaf_v0.6.1.json,car_crf36.json", "vmaf_v0.6.1.json,car_crf36.xml", "vmaf_v0.6.1.json,car_crf36.sub3.json",
            "vmaf_b_v0.6.3.json,car_crf36.b.json", "vmaf_v0.6.1.json,scenes_crf38.run_vmaf.json",
            "vmaf_v0.6.1.json,scenes_crf38.run_vmaf.xml", "vmaf_v0.6.1.json,scenes_crf38.run_vmaf.txt",
            "test_model_transform_add40_piecewiselinear.json,car_crf36.legacy9.csv"})
    void theScoreIsTheLogsOwn(String model, String log) {
        Path modelPath = SHARED.resolve("models/vmaf").resolve(model);
        assumeTrue(Files.exists(modelPath), "the official models are not beside the project");
        FeatureMatrix matrix = matrix(ModelReader.read(modelPath).model(), SHARED.resolve("logs").resolve(log));
        assertThat(matrix.logScores()).hasSize(matrix.frameCount());
        assertThat(matrix.scores()).containsExactly(matrix.logScores(), within(TOLERANCE));
    }

    @ParameterizedTest
    @CsvSource({"scenes_ref.csv", "scenes_crf28.csv", "scenes_crf38.csv"})
    void theDemoModelComesCloseToVmaf(String log) {
        VmafModel model = ModelReader.read(Path.of("models/demo_vmaf6.json")).model();
        FeatureMatrix matrix = matrix(model, Path.of("fixtures", log));
        double[] differences = new double[matrix.frameCount()];
        Arrays.setAll(differences, i -> matrix.scores()[i] - matrix.logScores()[i]);
        assertThat(Math.sqrt(Arrays.stream(differences).map(d -> d * d).average().orElseThrow())).isLessThan(0.6);
    }

    @Test
    void aFrameWithoutAUsedFeatureIsAGap() {
        VmafModel model = ModelReader.read(Path.of("models/demo_vmaf6.json")).model();
        FeatureLog log = LogReaders.read(Path.of("fixtures/scenes_crf28.csv"));
        ColumnMatch match = ColumnMatcher.match(model, log, Map.of());
        log.values().get(match.columns()[2])[7] = Double.NaN;
        FeatureMatrix matrix = FeatureMatrices.of(model, log, match);
        assertThat(matrix.isGap(7)).isTrue();
        assertThat(matrix.isGap(8)).isFalse();
        assertThat(matrix.scores()[7]).isNaN();
    }

    private static FeatureMatrix matrix(VmafModel model, Path path) {
        FeatureLog log = LogReaders.read(path);
        return FeatureMatrices.of(model, log, ColumnMatcher.match(model, log, Map.of()));
    }
}
