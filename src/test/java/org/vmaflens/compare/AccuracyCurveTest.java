package org.vmaflens.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vmaflens.compare.AccuracyCurve.Axis;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.log.FeatureMatrices;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.Kernel;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.ModelReader;
import org.vmaflens.model.SupportVectorRegression;
import org.vmaflens.model.VmafModel;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.testing.Given;

class AccuracyCurveTest {

    private static final int SEEDS = 500;

    /** The exact 95 % band holds 93 to 97 % of the weights of 500 runs: three models, three frames. */
    @ParameterizedTest
    @CsvSource({"demo, crf38, 5, 1.0, 3.0", "demo, ref, 0, 1.0, 2.0", "member, crf28, 20, 0.5, 1.84",
            "random, crf38, 30, 0.7, 3.0"})
    void bandHoldsWhatItPromises(String which, String clip, int frame, double std, double width) {
        Given given = Given.demo(clip);
        ModelFile model = model(which, given.model());
        FeatureMatrix one = FeatureMatrices.seenBy(model.model(), Frames.one(given.matrix(), frame));
        Neighbourhood setting = Neighbourhood.DEFAULTS.withSamples(500).withStd(std).withKernelWidth(width);
        AccuracyCurve curve = AccuracyCurve.of(model, one, 0, setting, Axis.SAMPLES, new double[]{500});

        Stability runs = Stability.run(model, one, setting, SEEDS, Parallel.SAME_THREAD, Progress.NONE);

        int inside = 0;
        for (var run : runs.runs()) {
            for (int k = 0; k < curve.features(); k++) {
                double away = Math.abs(Fits.of(run).weights()[k] - curve.weights()[k]);
                inside += away <= Fits.Z95 * curve.standardErrors()[k] ? 1 : 0;
            }
        }
        assertThat(inside / (double) (SEEDS * curve.features())).isBetween(0.93, 0.97);
    }

    private static ModelFile model(String which, ModelFile demo) {
        return switch (which) {
            case "demo" -> demo;
            case "member" -> only(demo, ModelReader.read(Path.of("models/demo_vmaf6_bootstrap.json")).members().get(3));
            default -> only(demo, random(demo.model()));
        };
    }

    /** Support vectors and coefficients by chance, the demo's scales. */
    private static VmafModel random(VmafModel m) {
        int p = m.featureCount();
        Random random = new Random(7);
        SupportVectorRegression svm = new SupportVectorRegression(Kernel.rbf(0.3), p,
                random.doubles(40, -1, 1).toArray(), random.doubles(40L * p, 0, 1).toArray(), 0.25);
        return new VmafModel("random", m.modelType(), m.normType(), m.features(), m.slopes(), m.intercepts(), svm,
                m.transform(), m.clip(), m.chromaCorrection());
    }

    private static ModelFile only(ModelFile file, VmafModel model) {
        return new ModelFile(file.name(), file.path(), file.sha256(), List.of(model));
    }

    @Test
    void whereNoNeighbourCountsThereIsNothing() {
        Given given = Given.demo("crf38");

        AccuracyCurve curve = AccuracyCurve.of(given.model(), given.matrix(), 5, Neighbourhood.DEFAULTS,
                Axis.KERNEL_WIDTH, new double[]{1e-60, 3});

        assertThat(curve.r2()[0]).isNaN();
        assertThat(curve.r2()[1]).isBetween(0.8, 1.0);
    }

    @Test
    void mapHasTheCurvesFigures() {
        Given given = Given.demo("crf38");
        double[] stds = {0.5, 1};

        SettingsMap map = SettingsMap.of(given.model(), given.matrix(), 5, Neighbourhood.DEFAULTS, stds,
                new double[]{3}, Parallel.SAME_THREAD, Progress.NONE);

        AccuracyCurve curve = AccuracyCurve.of(given.model(), given.matrix(), 5, Neighbourhood.DEFAULTS, Axis.STD,
                stds);
        assertThat(map.r2()).containsExactly(curve.r2());
        assertThat(map.gaps()).containsExactly(Math.abs(curve.gaps()[0]), Math.abs(curve.gaps()[1]));
    }
}
