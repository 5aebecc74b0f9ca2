package org.vmaflens.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.vmaflens.model.Kernel;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFeature;
import org.vmaflens.model.ModelReader;
import org.vmaflens.model.NormType;
import org.vmaflens.model.SupportVectorRegression;
import org.vmaflens.model.VmafModel;
import org.vmaflens.testing.Given;

/** The order of matching, and that nothing is guessed. */
class ColumnMatcherTest {

    private static final String ADM = "VMAF_integer_feature_adm2_score";

    @Test
    void theColumnWithTheModelsOptionsComesFirst() {
        VmafModel neg = model(ADM, Map.of("adm_enhn_gain_limit", 1.0));
        ColumnMatch match = match(neg, "integer_adm2", "integer_adm2_egl_1");
        assertThat(match.columns()).containsExactly(1);
        assertThat(match.warnings()).isEmpty();
    }

    @Test
    void defaultsAddNothingToTheName() {
        VmafModel plain = model(ADM, Map.of("adm_enhn_gain_limit", 100.0));
        assertThat(match(plain, "integer_adm2").warnings()).isEmpty();
    }

    @Test
    void sizesBehindTheNameAreHarmlessAndOptionsAreNot() {
        VmafModel plain = model(ADM, Map.of());
        assertThat(match(plain, "integer_adm2_encw_576_ench_324").warnings()).isEmpty();
        assertThat(match(plain, "integer_adm2_egl_1").warnings()).singleElement().asString().contains("adm2",
                "options");
    }

    @Test
    void missingOptionsAndFloatColumnsAreTakenWithAWarning() {
        VmafModel neg = model(ADM, Map.of("adm_enhn_gain_limit", 1.0));
        assertThat(match(neg, "integer_adm2").warnings()).singleElement().asString().contains("egl_1");
        assertThat(match(model(ADM, Map.of()), "adm2").warnings()).singleElement().asString().contains("float");
    }

    @Test
    void featuresOfOneTroubleShareOneSentence() {
        VmafModel neg = ModelReader.read(Given.shared("models/vmaf/vmaf_v0.6.1neg.json")).model();
        FeatureLog log = LogReaders.read(Path.of("fixtures/scenes_crf38.csv"));

        assertThat(ColumnMatcher.match(neg, log, Map.of()).warnings()).containsExactly(
                "adm2, vif_scale0, vif_scale1, vif_scale2, vif_scale3: the model wants the options 'egl_1', which the "
                        + "log's column does not name.");
    }

    @Test
    void fullNamesAreTakenAndWhatTheyCannotTellIsSaid() {
        assertThat(match(model(ADM, Map.of()), ADM).warnings()).isEmpty();
        assertThat(match(model(ADM, Map.of("adm_enhn_gain_limit", 1.0)), ADM).warnings()).singleElement().asString()
                .contains("egl_1", "cannot tell");
        assertThat(match(model("VMAF_feature_adm2_score", Map.of()), ADM).warnings()).singleElement().asString()
                .contains("float", "integer");
    }

    @Test
    void aFrameWithoutAFiniteValueIsAGapOnlyWhereTheModelUsesIt() {
        FeatureLog log = new FeatureLog("clip", Path.of("clip.csv"), "", LogFormat.PLAIN_CSV,
                List.of("integer_adm2", "psnr_y"), new int[]{0, 3, 6},
                List.of(new double[]{0.5, Double.NaN, 0.25}, new double[]{Double.NaN, Double.NaN, Double.NaN}),
                List.of());
        ColumnMatch match = ColumnMatcher.match(model(ADM, Map.of()), log, Map.of());
        assertThat(match.warnings())
                .containsExactly("1 frame is a gap (3), without a finite value in integer_adm2.");
    }

    @Test
    void aFrameWithAValueTooLargeToBeScaledIsAGapToo() {
        FeatureLog log = new FeatureLog("a", Path.of("a.csv"), "", LogFormat.LIBVMAF_CSV, List.of("integer_adm2"),
                new int[]{3, 5, 7}, List.of(new double[]{1, 1e308, Double.NaN}), List.of());

        assertThat(ColumnMatcher.match(model(ADM, Map.of(), 10), log, Map.of()).warnings()).containsExactly(
                "1 frame is a gap (7), without a finite value in integer_adm2.",
                "1 frame is a gap (5), with a value too large to be scaled in integer_adm2.");
    }

    @Test
    void twoCandidatesAreNotGuessed() {
        assertThatThrownBy(() -> match(model(ADM, Map.of()), "integer_adm2_egl_1", "integer_adm2_egl_2"))
                .isInstanceOf(LensException.class).hasMessageContainingAll("integer_adm2_egl_1", "integer_adm2_egl_2");
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> match(model(ADM, Map.of()), "integer_vif_scale0")).isInstanceOf(LensException.class)
                .hasMessageContaining("adm2");
    }

    @Test
    void anOptionOfAnotherTypeThanUsualIsNoReasonToFail() {
        VmafModel odd = model("VMAF_integer_feature_motion2_score", Map.of("motion_moving_average", 1.0));
        assertThat(match(odd, "integer_motion2").warnings()).isNotEmpty();
    }

    @Test
    void theUsersOwnChoiceWins() {
        FeatureLog log = log("integer_adm2", "mine");
        assertThat(ColumnMatcher.match(model(ADM, Map.of()), log, Map.of("adm2", "mine")).columns())
                .containsExactly(1);
    }

    private static ColumnMatch match(VmafModel model, String... columns) {
        return ColumnMatcher.match(model, log(columns), Map.of());
    }

    private static FeatureLog log(String... columns) {
        return new FeatureLog("clip", Path.of("clip.csv"), "", LogFormat.PLAIN_CSV, List.of(columns), new int[]{0},
                Collections.nCopies(columns.length, new double[1]), List.of());
    }

    private static VmafModel model(String feature, Map<String, Object> options) {
        return model(feature, options, 1);
    }

    private static VmafModel model(String feature, Map<String, Object> options, double slope) {
        return new VmafModel("model", "LIBSVMNUSVR", NormType.LINEAR_RESCALE,
                List.of(new ModelFeature(feature, options)),
                new double[]{1, slope}, new double[]{0, 0},
                new SupportVectorRegression(Kernel.rbf(1), 1, new double[]{1},
                        new double[]{0.5}, 0),
                Optional.empty(), Optional.empty(), OptionalDouble.empty());
    }
}
