package org.vmaflens.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A broken model is refused in one sentence that names the file and the field. */
class BrokenModelTest {

    private static final String WHOLE = """
            {"model_dict": {"model_type": "LIBSVMNUSVR", "norm_type": "linear_rescale",
             "feature_names": ["VMAF_feature_adm2_score", "VMAF_feature_motion2_score"],
             "slopes": [0.01, 1.5, 0.5], "intercepts": [-0.1, -0.5, 0.0], "score_clip": [0, 100],
             "model": "svm_type nu_svr\\nkernel_type rbf\\ngamma 0.04\\nnr_class 2\\ntotal_sv 2\\nrho 0.5\\nSV\\n\
            1 1:0.25 2:0.5\\n-1 2:0.75\\n"}}""";

    @TempDir
    Path folder = Path.of("");

    @Test
    void theWholeOneIsRead() {
        VmafModel model = read(WHOLE).model();
        assertThat(model.regression().supportVectors()).containsExactly(0.25, 0.5, 0, 0.75);
        assertThat(model.shortNames()).containsExactly("adm2", "motion2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [0.01, 1.5, 0.5]                | [0.01, 1.5]                     | slopes
            [-0.1, -0.5, 0.0]               | [-0.1, -0.5, 0.0, 1]            | intercepts
            [-0.1, -0.5, 0.0]               | [-0.1, "x", 0.0]                | intercepts
            [0.01, 1.5, 0.5]                | [0.01, 1e999, 0.5]              | slopes
            [0.01, 1.5, 0.5]                | [0.01, NaN, 0.5]                | slopes[1] is not a finite number
            [0.01, 1.5, 0.5]                | [0.01, -Infinity, 0.5]          | slopes[1] is not a finite number
            [0.01, 1.5, 0.5]                | [0.01, nan, 0.5]                | line 3, column 19: the JSON is damaged there
            "linear_rescale"                | "clip_0to1"                     | norm_type
            "LIBSVMNUSVR"                   | "RANDOMFOREST"                  | model_type
            nu_svr                          | c_svc                           | svm_type
            total_sv 2                      | total_sv 3                      | total_sv
            2:0.75                          | 3:0.75                          | index
            2:0.75                          | 2:0x1p3                         | line 9: the value at index 2 is '0x1p3', not a finite number
            -1 2:0.75                       | 1d 2:0.75                       | line 9: the coefficient is '1d', not a finite number
            rho 0.5                         | rho 0.5f                        | line 6: rho is '0.5f', not a finite number
            2:0.75                          | 2:nan                           | line
            rho 0.5                         | rho inf                         | rho
            gamma 0.04                      | gamma x                         | gamma
            1 1:0.25 2:0.5\\n-1 2:0.75     | 1e308 1:0.25\\n-1e308 2:0.75   | line 9: the coefficient '-1e308' is too large
            "model":                        | "modal":                        | model
            "feature_names"                 | "feature_nomes"                 | feature_names
            "model_dict"                    | "madel_dict"                    | model_dict
            """)
    void oneWrongField(String right, String wrong, String named) {
        String text = WHOLE.replace(right, wrong);
        assertThat(text).isNotEqualTo(WHOLE);
        assertThatThrownBy(() -> read(text)).isInstanceOf(LensException.class).hasMessageContaining("broken.json")
                .hasMessageContaining(named);
    }

    /** What libsvm's own reader stumbles over is said before it does. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nr_class 2     | nr_class 3            | line 4: nr_class is '3', but a regression has 2
            nr_class 2     | nr_class two          | line 4: nr_class is 'two', but a regression has 2
            nr_class 2     | coef0 0               | has no line 'nr_class'
            nr_class 2     | nr_class 2\\nfoo 3  | line 5: 'foo' is no field of a libsvm regression
            nr_class 2     | nr_class 2\\nprobA x | line 5: probA is 'x', not a finite number
            nr_class 2     | nr_class 2\\nprobA  | line 5: probA is '', not a finite number
            nr_class 2     | nr_class 2\\nlabel a b | line 5: label is 'a b', not two finite numbers
            rho 0.5        | rho 0.5 1             | line 6: rho is '0.5 1', not a finite number
            gamma 0.04     | gamma 0.04\\ndegree 3.5 | line 4: degree is '3.5', not a whole number from 0
            gamma 0.04     | gamma 0.04\\ndegree -1 | line 4: degree is '-1', not a whole number from 0
            gamma 0.04     | gamma -0.04           | line 3: gamma is '-0.04', but must be above 0
            gamma 0.04     | gamma 0               | line 3: gamma is '0', but must be above 0
            gamma 0.04     | gamma -0.0            | line 3: gamma is '-0.0', but must be above 0
            gamma 0.04     | gamma 0.04\\ngamma 5 | line 4: gamma is there twice
            svm_type nu_svr| svm_type nu_svr\\nsvm_type nu_svr | line 2: svm_type is there twice
            rbf\\ngamma 0.04 | polynomial\\ndegree 2\\ngamma -1 | line 4: gamma is '-1', but must be above 0
            """)
    void aHeaderThatLibsvmCannotRead(String right, String wrong, String said) {
        assertThatThrownBy(() -> read(WHOLE.replace(right, wrong))).isInstanceOf(LensException.class)
                .hasMessageStartingWith("broken.json: model_dict.model " + said);
    }

    @Test
    void aHeaderInAnotherOrderAndWithBlanks() {
        String odd = WHOLE.replace("nr_class 2\\n", "").replace("rho 0.5\\n", "rho \\t0.5 \\nprobA 0.1\\nnr_class 2\\n")
                .replace("gamma 0.04", " gamma  0.04").replace("\\n-1", "\\n\\n-1");

        SupportVectorRegression regression = read(odd).model().regression();

        assertThat(regression.kernel()).isEqualTo(Kernel.rbf(0.04));
        assertThat(regression.rho()).isEqualTo(0.5);
        assertThat(regression.supportVectors()).containsExactly(0.25, 0.5, 0, 0.75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"}", "{}", "1", "end", "\"a\""})
    void textAfterTheModel(String more) {
        assertThatThrownBy(() -> read(WHOLE + "\n\n" + more)).isInstanceOf(LensException.class)
                .hasMessageContainingAll("broken.json, line 6", "there is more", "Delete what");
    }

    @Test
    void figuresAndNestingBeyondAllMeasure() {
        assertThatThrownBy(() -> read(WHOLE.replace("1.5", "1".repeat(5000)))).isInstanceOf(LensException.class)
                .hasMessageStartingWith("broken.json: model_dict.slopes[1] is not a finite number");
        assertThatThrownBy(() -> read(WHOLE.replace("1.5", "1".repeat(50_000)))).isInstanceOf(LensException.class)
                .hasMessage("broken.json, line 3, field slopes: the value there is too long for a model. "
                        + "Mend it, or write or copy the model again.");
        assertThatThrownBy(() -> read("{\"model_dict\":" + "[".repeat(100_000))).isInstanceOf(LensException.class)
                .hasMessage("broken.json, line 1: the JSON is nested too deeply to be a model. Open the right file.");
    }

    @Test
    void onlyWhatEndsEarlyIsCalledSo() {
        String early = "the JSON breaks off there, as in a file cut short. Write or copy the model again.";

        assertThatThrownBy(() -> read(WHOLE.substring(0, 190))).hasMessageMatching("broken.json, line \\d+, column "
                + "\\d+: " + early);
        assertThatThrownBy(() -> read(WHOLE.replace("\"slopes\":", "\"slopes\""))).hasMessageMatching(
                "broken.json, line 3, column \\d+: the JSON is damaged there. Mend it, or write or copy the model again.");
    }

    @Test
    void aFeatureTwice() {
        assertThatThrownBy(() -> read(WHOLE.replace("motion2", "adm2"))).isInstanceOf(LensException.class)
                .hasMessageContainingAll("broken.json", "feature_names[1]", "VMAF_feature_adm2_score", "twice");
    }

    @Test
    void aFeatureWithTwoOptions() {
        String options = "\"feature_opts_dicts\": [{}, {\"adm_enhn_gain_limit\": 1}], \"slopes\"";

        assertThat(read(WHOLE.replace("motion2", "adm2").replace("\"slopes\"", options)).model().features())
                .hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void noSupportVectors() {
        String text = WHOLE.substring(0, WHOLE.indexOf("SV\\n") + 4).replace("total_sv 2", "total_sv 0") + "\"}}";
        assertThatThrownBy(() -> read(text)).isInstanceOf(LensException.class).hasMessageContaining("support vector");
    }

    @Test
    void filesThatAreNoModels() {
        assertThatThrownBy(() -> read("")).isInstanceOf(LensException.class).hasMessageContaining("is empty");
        assertThatThrownBy(() -> read(WHOLE.substring(0, 200))).isInstanceOf(LensException.class)
                .hasMessageContainingAll("broken.json", "line");
        assertThatThrownBy(() -> read("[1, 2]")).isInstanceOf(LensException.class).hasMessageContaining("broken.json");
        assertThatThrownBy(() -> read("\u0000\u0001\u0002")).isInstanceOf(LensException.class)
                .hasMessageContaining("broken.json");
        assertThatThrownBy(() -> ModelReader.read(folder)).isInstanceOf(LensException.class)
                .hasMessageContaining("folder");
        assertThatThrownBy(() -> ModelReader.read(folder.resolve("absent.json"))).isInstanceOf(LensException.class)
                .hasMessageContaining("does not exist");
    }

    private ModelFile read(String text) {
        try {
            return ModelReader.read(Files.writeString(folder.resolve("broken.json"), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
