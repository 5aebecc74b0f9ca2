package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vmaflens.explain.ExactExplainer;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.MemberSpread;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.log.ColumnMatch;
import org.vmaflens.log.ColumnMatcher;
import org.vmaflens.log.FeatureLog;
import org.vmaflens.log.FeatureMatrices;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.log.LogReaders;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.ModelReader;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.ui.timeline.Band;
import org.vmaflens.ui.timeline.TimelineData;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.ValueShown;

/** The figures that the timeline is given, feature by feature and frame by frame. */
class ContributionsTest {

    private static final double Z95 = 1.959963984540054;
    private static final int P = 6;

    private final ModelFile model = ModelReader.read(Path.of("models/demo_vmaf6.json"));
    private final FeatureLog log = LogReaders.read(Path.of("fixtures/scenes_crf28.csv"));
    private final ColumnMatch match = ColumnMatcher.match(model.model(), log, Map.of());
    private final FeatureMatrix matrix = FeatureMatrices.of(model.model(), log, match);
    private final Explanations exact = new ExactExplainer(Neighbourhood.DEFAULTS).explain(model, matrix,
            Parallel.SAME_THREAD, Progress.NONE);
    private final LineFits fits = Objects.requireNonNull(exact.fits());

    @ParameterizedTest
    @EnumSource(ValueShown.class)
    void everyWeightAndBothBandsAreTheValueShown(ValueShown shown) {
        double[] low = IntStream.range(0, matrix.frameCount() * P).mapToDouble(at -> fits.weights()[at] - 1 - at)
                .toArray();
        double[] high = IntStream.range(0, matrix.frameCount() * P).mapToDouble(at -> fits.weights()[at] + 2 + at)
                .toArray();
        TimelineData data = data(with(exact.finished(), fits, new MemberSpread(3, low, low, high)), shown);
        int turned = 0;
        for (int k = 0; k < P; k++) {
            double mean = mean(k);
            for (int i = 0; i < matrix.frameCount(); i++) {
                int at = i * P + k;
                double unit = shown == ValueShown.WEIGHT ? 1 : model.model().pointsPerUnit();
                double factor = shown == ValueShown.CONTRIBUTION ? unit * (matrix.normalised()[at] - mean) : unit;
                turned += factor < 0 ? 1 : 0;
                double half = Z95 * fits.standardErrors()[at];
                assertThat(data.contribution(i, k)).isCloseTo(fits.weights()[at] * factor, within(1e-12));
                between(data.interval(), i, k, (fits.weights()[at] - half) * factor,
                        (fits.weights()[at] + half) * factor);
                between(data.spread(), i, k, low[at] * factor, high[at] * factor);
            }
        }
        assertThat(turned > 0).as("factors below 0").isEqualTo(shown == ValueShown.CONTRIBUTION);
    }

    /** A job goes on writing while its figures are read. */
    @Test
    void aFrameThatIsHalfWrittenHasNoFigureAtAll() {
        boolean[] finished = exact.finished().clone();
        finished[7] = false;
        double[] weights = fits.weights().clone();
        weights[7 * P] = Double.NaN;
        LineFits written = new LineFits(weights, fits.standardErrors(), fits.intercepts(), fits.localPredictions(),
                fits.r2(), fits.effectiveSampleSizes(), fits.ridgeShares(), fits.weightsLimit());
        TimelineData data = data(with(finished, written, null), ValueShown.CONTRIBUTION);
        for (int k = 0; k < P; k++) {
            assertThat(data.contribution(7, k)).as("feature %d", k).isNaN();
            assertThat(data.contribution(8, k)).as("feature %d", k).isFinite();
        }
    }

    private TimelineData data(Explanations explained, ValueShown shown) {
        return new Contributions(new Clip(log, match, matrix, Map.of()), model.model(), explained, shown, "", false,
                null, true).data();
    }

    private Explanations with(boolean[] finished, LineFits lines, @Nullable MemberSpread spread) {
        return new Explanations(exact.method(), exact.neighbourhood(), exact.modelName(), exact.modelSha256(),
                exact.clip(), exact.logSha256(), exact.featureNames(), exact.frameNumbers(), finished, lines, null,
                spread, exact.notes());
    }

    private double mean(int feature) {
        return IntStream.range(0, matrix.frameCount()).mapToDouble(i -> matrix.normalised()[i * P + feature]).average()
                .orElseThrow();
    }

    private static void between(Band band, int frame, int feature, double one, double other) {
        assertThat(band.lower().get(feature)[frame]).isCloseTo(Math.min(one, other), within(1e-9));
        assertThat(band.upper().get(feature)[frame]).isCloseTo(Math.max(one, other), within(1e-9));
    }
}
