package org.vmaflens.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens to a score behind the SVM, read from model files as they are. */
class ScoreTransformTest {

    private static final String SCALES = "\"feature_names\": [\"VMAF_feature_adm2_score\"], \"slopes\": [0.01, 1], "
            + "\"intercepts\": [0, 0], \"norm_type\": \"linear_rescale\"";
    private static final String SVM = """
            svm_type nu_svr
            kernel_type %s
            degree 2
            gamma 0.5
            coef0 0
            nr_class 2
            total_sv 1
            rho 0.25
            SV
            2 1:0.5
            """;

    @TempDir
    Path folder = Path.of("");

    /** Points in, points out, by libvmaf's own order: parabola, pieces, limits, clip. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"enabled": true, "p0": 1, "p1": 0.5, "p2": 0.01}                              | 20  | 15
            {"enabled": "true", "p0": 0, "p1": 2, "p2": 0, "out_lte_in": "true"}           | 20  | 20
            {"enabled": true, "p0": 0, "p1": 0.5, "p2": 0, "out_gte_in": true}             | 20  | 20
            {"enabled": true, "knots": [[0, 0], [50, 80], [100, 100]]}                     | 25  | 40
            {"enabled": true, "knots": [[0, 0], [50, 80], [100, 100]]}                     | 75  | 90
            {"enabled": true, "knots": [[10, 20], [50, 80]]}                               | 6   | 14
            {"enabled": true, "knots": [[0, 0], [50, 80]]}                                 | 90  | 100
            {"enabled": false, "p0": 1, "p1": 0.5, "p2": 0.01}                             | 20  | 20
            {"p0": 1, "p1": 0.5, "p2": 0.01}                                               | 20  | 20
            """)
    void ofAModelFile(String transform, double in, double out) throws IOException {
        VmafModel model = read(transform);
        assertThat(model.displayedScore(in, false)).isCloseTo(out, within(1e-12));
    }

    @Test
    void theSwitchTurnsOnWhatTheModelHasAndDoesNotEnable() throws IOException {
        VmafModel model = read("{\"p0\": 1, \"p1\": 0.5, \"p2\": 0.01}");
        assertThat(model.displayedScore(20, true)).isCloseTo(15, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"enabled": "perhaps"}                 | score_transform.enabled is neither true nor false
            {"enabled": true, "knots": [[1, 2]]}   | score_transform.knots has fewer than two pairs
            {"knots": [[1, 2], [1, 3]]}            | score_transform.knots[1] does not ascend
            {"p1": "x"}                            | score_transform.p1 is not a finite number
            """)
    void aWrongOneIsRefusedWithItsField(String transform, String said) {
        assertThat(catchThrowableOfType(LensException.class, () -> read(transform))
                .sentence()).startsWith("m.json: ").contains(said);
    }

    /** A bare libsvm file takes names and scales from a JSON file beside it; other kernels go through libsvm itself. */
    @ParameterizedTest
    @CsvSource({"linear,0.25", "rbf,1.75", "polynomial,-0.21875", "sigmoid,-0.0012939964568076"})
    void aBareSvmWithItsSidecar(String kernel, double f) throws IOException {
        Path svm = Files.writeString(folder.resolve("bare.model"), SVM.formatted(kernel));
        assertThat(catchThrowableOfType(LensException.class, () -> ModelReader.read(svm)).sentence())
                .contains("bare.model is a bare libsvm model. Put bare.json beside it");

        Files.writeString(folder.resolve("bare.json"), "{\"model_type\": \"LIBSVMNUSVR\", " + SCALES + "}");
        ModelFile file = ModelReader.read(svm);

        assertThat(file.model().shortNames()).containsExactly("adm2");
        double answer = Predictor.of(file.model().regression()).predict(new double[]{0.5}, 0);
        assertThat(answer).isCloseTo(f, within(1e-12));
    }

    private VmafModel read(String transform) throws IOException {
        String svm = SVM.formatted("rbf").replace("\n", "\\n");
        return ModelReader.read(Files.writeString(folder.resolve("m.json"),
                "{\"model_dict\": {\"model_type\": \"LIBSVMNUSVR\", " + SCALES + ", \"score_clip\": [0, 100], "
                        + "\"score_transform\": " + transform + ", \"model\": \"" + svm + "\"}}"))
                .model();
    }
}
