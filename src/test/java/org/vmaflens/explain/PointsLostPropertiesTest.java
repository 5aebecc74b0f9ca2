package org.vmaflens.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.Kernel;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFeature;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.NormType;
import org.vmaflens.model.Predictor;
import org.vmaflens.model.VmafModel;
import org.vmaflens.numeric.Parallel;

/** Points lost are Shapley values whatever the model: checked against the definition, written out here once more. */
class PointsLostPropertiesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 10})
    void definitionHoldsForProductKernels(int p) {
        check(RandomModels.rbf(p, p));
    }

    @Test
    void definitionHoldsForOtherKernels() {
        check(RandomModels.model(2, new Kernel(Kernel.Type.POLYNOMIAL, 0.5, 3, 1), NormType.LINEAR_RESCALE, 4, 6));
        check(RandomModels.model(3, new Kernel(Kernel.Type.SIGMOID, 0.3, 0, 0.1), NormType.LINEAR_RESCALE, 5, 6));
        check(RandomModels.model(4, new Kernel(Kernel.Type.LINEAR, 0, 0, 0), NormType.LINEAR_RESCALE, 6, 6));
    }

    @Test
    void definitionHoldsWithoutNormalisation() {
        check(RandomModels.model(5, Kernel.rbf(0.4), NormType.NONE, 4, 12));
    }

    @Test
    void unknownPristineValuesAreAskedFor() {
        ModelFile file = RandomModels.rbf(1, 2);
        FeatureMatrix clip = RandomModels.clip(file, 1, 2);
        assertThatThrownBy(() -> explain(file, clip, new Reference.Pristine(Map.of("f0", 1.0))))
                .isInstanceOf(LensException.class)
                .hasMessage("It is not known what f1 would be without any loss; give a value for each.");
        assertThat(explain(file, clip, new Reference.Pristine(Map.of("f0", 1.0, "f1", 0.0))).points()).hasSize(4);
    }

    @Test
    void pristineValuesOfVmafsFeaturesAreKnown() {
        List<String> names = List.of("adm2", "adm_scale3", "adm3_egl_1", "vif_scale0", "vif_scale3", "cambi",
                "speed_chroma_u", "speed_chroma_uv", "motion", "motion2", "motion3_mffw_9");
        ModelFile random = RandomModels.rbf(3, names.size());
        VmafModel plain = random.model();
        VmafModel model = new VmafModel(plain.name(), plain.modelType(), plain.normType(),
                names.stream().map(name -> new ModelFeature(name, Map.of())).toList(), plain.slopes(),
                plain.intercepts(), plain.regression(), Optional.empty(), Optional.empty(), OptionalDouble.empty());
        FeatureMatrix clip = RandomModels.clip(random, 4, 2);
        double[] rows = new Reference.Pristine().rows(model, clip);
        for (int k = 0; k < names.size(); k++) {
            double raw = model.denormalise(k, rows[names.size() + k]);
            double expected = k < 5 ? 1 : k < 8 ? 0 : clip.raw()[names.size() + k];
            assertThat(raw).as(names.get(k)).isCloseTo(expected, within(1e-12));
        }
    }

    private static void check(ModelFile file) {
        FeatureMatrix clip = RandomModels.clip(file, 11, 5);
        FeatureMatrix other = RandomModels.clip(file, 12, 5);
        PointsLost lost = explain(file, clip, new Reference.OtherClip(other));
        int p = clip.features();
        for (int frame = 0; frame < clip.frameCount(); frame++) {
            double sum = 0;
            for (int k = 0; k < p; k++) {
                double value = lost.points()[frame * p + k];
                assertThat(value).isCloseTo(shapley(file.model(), clip, other, frame, k), within(1e-9));
                sum += value;
            }
            assertThat(sum).isCloseTo(clip.points()[frame] - other.points()[frame], within(1e-9));
        }
    }

    private static PointsLost explain(ModelFile file, FeatureMatrix clip, Reference reference) {
        return Objects.requireNonNull(new PointsLostExplainer(reference, false)
                .explain(file, clip, Parallel.SAME_THREAD, Progress.NONE).pointsLost());
    }

    private static double shapley(VmafModel model, FeatureMatrix clip, FeatureMatrix other, int frame, int feature) {
        int p = clip.features();
        double sum = 0;
        for (int subset = 0; subset < 1 << p; subset++) {
            if ((subset >> feature & 1) == 0) {
                int size = Integer.bitCount(subset);
                double share = factorial(size) * factorial(p - size - 1) / factorial(p);
                sum += share * (score(model, clip, other, frame, subset | 1 << feature)
                        - score(model, clip, other, frame, subset));
            }
        }
        return sum;
    }

    private static double score(VmafModel model, FeatureMatrix clip, FeatureMatrix other, int frame, int subset) {
        double[] x = new double[clip.features()];
        for (int k = 0; k < x.length; k++) {
            x[k] = ((subset >> k & 1) == 1 ? clip : other).normalised()[frame * x.length + k];
        }
        return model.points(Predictor.of(model.regression()).predict(x, 0));
    }

    private static double factorial(int n) {
        return n < 2 ? 1 : n * factorial(n - 1);
    }
}
