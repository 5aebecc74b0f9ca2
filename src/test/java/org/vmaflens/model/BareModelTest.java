package org.vmaflens.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A libsvm model text whose features stand in a JSON file beside it. */
class BareModelTest {

    private static final String BESIDE = "{\"feature_names\": [\"VMAF_feature_adm2_score\"], \"norm_type\": "
            + "\"linear_rescale\", \"slopes\": [0.01, 1.5], \"intercepts\": [0, 0]}";

    @TempDir
    private Path folder;

    private Path model = Path.of("");

    @BeforeEach
    void writeTheModel() throws IOException {
        model = Files.writeString(folder.resolve("bare.model"), """
                svm_type nu_svr
                kernel_type rbf
                gamma 0.5
                nr_class 2
                total_sv 1
                rho 0
                SV
                1 1:0.5
                """);
    }

    @Test
    void whatTheRefusalAsksForIsEnough() throws IOException {
        assertThatThrownBy(() -> ModelReader.read(model)).isInstanceOf(LensException.class).hasMessageContainingAll(
                "bare.model", "bare.json", "feature_names, norm_type, slopes and intercepts");

        Files.writeString(folder.resolve("bare.json"), BESIDE);

        VmafModel read = ModelReader.read(model).model();
        assertThat(read.shortNames()).containsExactly("adm2");
        assertThat(read.modelType()).isEqualTo("LIBSVMNUSVR");
    }

    @Test
    void aTypeThatIsGivenMustBeOneThatCanBeExplained() throws IOException {
        Files.writeString(folder.resolve("bare.json"), BESIDE.replace("{", "{\"model_type\": \"RANDOMFOREST\", "));

        assertThatThrownBy(() -> ModelReader.read(model)).isInstanceOf(LensException.class)
                .hasMessageStartingWith("bare.json: model_type is 'RANDOMFOREST'");
    }
}
