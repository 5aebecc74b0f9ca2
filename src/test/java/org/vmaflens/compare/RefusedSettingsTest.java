package org.vmaflens.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vmaflens.explain.DistanceMetric;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.Kernel;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.NormType;
import org.vmaflens.model.SupportVectorRegression;
import org.vmaflens.model.VmafModel;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.testing.Given;

/** What a comparison cannot do becomes a sentence, and the rest goes on. */
class RefusedSettingsTest {

    private static final Neighbourhood QUICK = Neighbourhood.DEFAULTS.withSamples(100);
    private final Given given = Given.demo("crf38");

    @Test
    void aKernelThatUnderflows() {
        Comparison comparison = compare(given.model(), given.matrix(), QUICK, QUICK.withKernelWidth(1e-60));

        assertThat(comparison.notes()).anyMatch(note -> note.startsWith("B: ") && note.contains("kernel width"));
        assertThat(comparison.verdict().settings()).singleElement()
                .satisfies(one -> assertThat(one.setting().name()).isEqualTo("A"));
    }

    @Test
    void metricsWithoutAClosedForm() {
        Comparison comparison = compare(given.model(), given.matrix(), QUICK.withDistance(DistanceMetric.CHEBYSHEV),
                QUICK);

        assertThat(comparison.notes())
                .anyMatch(note -> note.startsWith("A: ") && note.contains("needs the euclidean distance"));
        assertThat(comparison.verdict().settings()).extracting(SettingVerdict::exact).containsExactly(false, true);
    }

    @Test
    void modelsWithoutAnRbfKernel() {
        ModelFile linear = with(given.model(), new Kernel(Kernel.Type.LINEAR, 0, 0, 0), NormType.LINEAR_RESCALE);

        Comparison comparison = compare(linear, given.matrix(), QUICK, QUICK.withStd(0.5));

        assertThat(comparison.notes()).anyMatch(note -> note.contains("needs an RBF kernel"));
        assertThat(comparison.verdict().settings()).hasSize(2).allMatch(one -> !one.exact());
    }

    @Test
    void modelsThatDoNotNormalise() {
        Comparison comparison = compare(with(given.model(), Kernel.rbf(0.04), NormType.NONE), given.matrix(), QUICK);

        assertThat(comparison.notes()).anyMatch(note -> note.contains("norm_type none"));
        assertThat(comparison.verdict().settings()).isEmpty();
        assertThat(VerdictText.overall(comparison.verdict())).isEmpty();
    }

    @Test
    void oneFrame() {
        Comparison comparison = compare(given.model(), Frames.one(given.matrix(), 5), QUICK, QUICK.withStd(0.5));

        assertThat(comparison.notes()).anyMatch(note -> note.contains("has one frame"));
        assertThat(comparison.verdict().settings()).hasSize(2);
        assertThat(comparison.verdict().settings().getLast().agreement().frames()).isEqualTo(1);
    }

    @Test
    void constantFeatures() {
        double[] normalised = given.matrix().normalised().clone();
        for (int at = 0; at < normalised.length; at += given.matrix().features()) {
            normalised[at] = 0.5;
        }
        FeatureMatrix m = given.matrix();
        FeatureMatrix flat = new FeatureMatrix(m.clip(), m.logSha256(), m.features(), m.frameNumbers(), m.raw(),
                normalised, m.scores(), m.points(), m.rawSvm(), m.logScores());

        Comparison comparison = compare(given.model(), flat, QUICK, QUICK.withStd(0.5));

        assertThat(comparison.notes()).anyMatch(note -> note.contains("adm2 is the same in all frames"));
        assertThat(comparison.verdict().settings()).hasSize(2);
    }

    @Test
    void tooFewNeighbours() {
        Comparison comparison = compare(given.model(), given.matrix(), QUICK.withSamples(3), QUICK);

        assertThat(comparison.notes()).anyMatch(note -> note.startsWith("A: ") && note.contains("at least 7"));
        assertThat(VerdictText.headline(comparison.verdict().settings().getFirst(), 0.01)).contains("is of no use");
        assertThat(comparison.verdict().settings()).hasSize(2);
    }

    @Test
    void settingsOfNoUseAreNotCountedAmongThoseThatFollow() {
        Comparison comparison = compare(given.model(), given.matrix(), QUICK, QUICK.withSamples(200),
                QUICK.withSamples(3));

        assertThat(VerdictText.overall(comparison.verdict())).contains("Neither of the usable settings follows");
    }

    @Test
    void noneOfEquallyFarSettingsComesClosest() {
        assertThat(VerdictText.overall(compare(given.model(), given.matrix(), QUICK, QUICK).verdict()))
                .matches("Neither of the settings follows the model; both miss it by [0-9.]+ points on average\\.");
        assertThat(VerdictText.overall(
                compare(given.model(), given.matrix(), QUICK, QUICK, QUICK.withStd(2)).verdict()))
                .startsWith("None of the settings follows the model; A and B come closest and miss it by ");
        assertThat(VerdictText.overall(
                compare(given.model(), given.matrix(), QUICK, QUICK, QUICK.withStd(0.8)).verdict()))
                .startsWith("None of the settings follows the model; C comes closest and misses it by ");
    }

    @Test
    void gapsAloneExplainNothing() {
        double[] nothing = new double[given.matrix().normalised().length];
        Arrays.fill(nothing, Double.NaN);
        FeatureMatrix m = given.matrix();
        FeatureMatrix gaps = new FeatureMatrix(m.clip(), m.logSha256(), m.features(), m.frameNumbers(), m.raw(),
                nothing, m.scores(), m.points(), m.rawSvm(), m.logScores());

        Comparison comparison = compare(given.model(), gaps, QUICK, QUICK.withStd(0.5));

        assertThat(Place.worst(List.of(gaps))).isEmpty();
        assertThat(VerdictText.overall(comparison.verdict())).isEmpty();
    }

    private static Comparison compare(ModelFile model, FeatureMatrix clip, Neighbourhood... settings) {
        Study study = new Study(model, List.of(clip), Parallel.SAME_THREAD);
        return Comparison.of(study, study.compare(Setting.named(List.of(settings)), true, Progress.NONE), 0.01,
                Optional.empty(), new ArrayList<>());
    }

    private static ModelFile with(ModelFile file, Kernel kernel, NormType norm) {
        VmafModel m = file.model();
        SupportVectorRegression svm = m.regression();
        return new ModelFile("changed", file.path(), file.sha256(), List.of(new VmafModel("changed", m.modelType(),
                norm, m.features(), m.slopes(), m.intercepts(), new SupportVectorRegression(kernel, svm.features(),
                        svm.coefficients(), svm.supportVectors(), svm.rho()),
                m.transform(), m.clip(), m.chromaCorrection())));
    }
}
