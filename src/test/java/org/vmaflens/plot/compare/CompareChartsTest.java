package org.vmaflens.plot.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.SvgSurface;

class CompareChartsTest {

    private static final Box BOX = new Box(0, 0, 600, 320);
    private static final Badge A = Badge.of('A');
    private static final Badge B = Badge.of('B');
    private static final List<String> NAMES = List.of("adm2", "motion2");
    private static final boolean[] ALL = {true, true};
    private static final double[] NONE = {};
    private static final Pattern LABEL = Pattern.compile("<text x=\"([^\"]+)\" y=\"([^\"]+)\"[^>]*>([^<]+)<");

    @Test
    void weightsAreDrawnForBothSettingsAndOnlyForFeaturesThatAreShown() {
        String all = drawn(weights(8, NONE), ALL);
        assertThat(all).contains(">adm2<", ">motion2<", ">A<", ">B<", "B − A", "stroke-dasharray");
        assertThat(drawn(weights(8, NONE), new boolean[]{true, false})).contains(">adm2<").doesNotContain(">motion2<");
    }

    @Test
    void aCollectionsSpreadIsNamedAndReachesTheAxis() {
        double[] low = new double[16];
        Arrays.fill(low, -9);
        assertThat(drawn(weights(8, NONE), ALL)).doesNotContain("bootstrap");
        assertThat(drawn(weights(8, low), ALL)).contains("bootstrap", ">−5<");
    }

    @Test
    void aGapBreaksTheLineAndAFilmIsDrawnInPixelsNotInFrames() {
        double[] a = {1, 2, 1, 2, Double.NaN, 2, 1, 2, 1, 2};
        FrameWeights broken = FrameWeights.of(new int[]{0, 1, 2, 3, 4}, 2, a, new double[10], a, new double[10], NONE,
                NONE);
        FrameWeights whole = weights(5, NONE);
        assertThat(count(drawn(broken, ALL), "<polyline")).isGreaterThan(count(drawn(whole, ALL), "<polyline"));
        assertThat(drawn(weights(200_000, NONE), ALL).length()).isLessThan(400_000);
    }

    @Test
    void ofALongClipPointsThatCoverEachOtherAreDrawnOnce() {
        double[] same = new double[20_000];
        same[0] = 1;
        ScatterPoints points = ScatterPoints.of(same, same, 2);
        assertThat(points.x()).hasSize(3);
        assertThat(points.low()).isZero();
        assertThat(points.high()).isEqualTo(1);
        SvgSurface surface = new SvgSurface(600, 320);
        new ScatterChart(points, List.of("adm2", "motion2"), A, B, "weight", 0.1, 0.2).paint(surface, BOX,
                ChartTheme.LIGHT);
        assertThat(surface.document("")).contains("bootstrap", ">adm2<", ">motion2<");
        assertThat(count(surface.document(""), "<circle")).as("three points and the two names' dots").isEqualTo(5);
    }

    @Test
    void aHiddenFeaturesPointsAndRangeAreLeftOut() {
        double[] a = {1, 10, 2, 20, Double.NaN, 30};
        double[] b = {3, 10, 2, 40, 2, 30};
        ScatterPoints points = ScatterPoints.of(a, b, 2);
        assertThat(points.x()).containsExactly(1, 10, 2, 20, 30);
        assertThat(points.high()).isEqualTo(40);
        ScatterPoints first = points.only(new boolean[]{true, false});
        assertThat(first.x()).containsExactly(1, 2);
        assertThat(first.y()).containsExactly(3, 2);
        assertThat(first.row()).containsExactly(0, 1);
        assertThat(first.low()).isEqualTo(1);
        assertThat(first.high()).isEqualTo(3);
    }

    @Test
    void aHandleStandsAtItsValueAndOneBeyondTheAxisAtItsEnd() {
        Curve curve = new Curve(new double[]{10, 100, 1000}, new double[]{1, 2, Double.NaN, 2, 1, 2}, new double[6],
                NONE, NONE);
        Handle inside = new Handle(A, 100);
        Handle beyond = new Handle(B, 1e6);
        AccuracyChart chart = new AccuracyChart("neighbours N", "weight", curve, NAMES, ALL,
                new Dots(new double[]{100}, new int[]{1}, new double[]{1.5}), new Quality("R²", new double[]{.5, .6,
                        .7}),
                List.of(inside, beyond));
        SvgSurface surface = new SvgSurface(600, 320);
        chart.paint(surface, BOX, ChartTheme.DARK);
        assertThat(surface.document("")).contains("R²", ">A<", ">B<", "neighbours N");
        assertThat(chart.across(BOX).value(chart.x(inside, BOX))).isEqualTo(100, within(1e-9));
        assertThat(chart.x(beyond, BOX)).isEqualTo(chart.plot(BOX).right());
    }

    @Test
    void theMapHasAColourForEveryAnswerAndALineAroundWhatIsGoodEnough() {
        double[] values = {0.5, 0.9, 0.97, Double.NaN};
        MapChart chart = new MapChart(new double[]{0.1, 1}, new double[]{1, 10}, values,
                new MapChart.Measure("local R²", 0.5, 1, false, true), 0.95, List.of(new MapChart.Place(A, 1, 10)));
        SvgSurface surface = new SvgSurface(600, 320);
        chart.paint(surface, BOX, ChartTheme.LIGHT);
        assertThat(surface.document("")).contains("local R²", "neighbor_std", "kernel_width", ">A<", "#440154");
        assertThat(chart.across(BOX).value(chart.plot(BOX).x() + chart.plot(BOX).width() / 4)).isEqualTo(0.1,
                within(1e-9));
    }

    @Test
    void stripsShowEveryRunFromTheFirstSettingsMean() {
        Strip first = new Strip(A, new double[]{1, 2, 1.2, 2.1}, new double[]{1.1, 2}, new double[]{0.1, 0.1});
        Strip second = new Strip(B, new double[]{2, 2}, new double[]{2, 2}, new double[]{0.1, 0.1});
        StripChart chart = new StripChart(NAMES, ALL, List.of(first, second), NONE, NONE);
        SvgSurface surface = new SvgSurface(600, 320);
        chart.paint(surface, BOX, ChartTheme.LIGHT);
        assertThat(count(surface.document(""), "<circle")).isEqualTo(6);
        assertThat(chart.across(BOX).high()).isGreaterThan(0.9);
    }

    @Test
    void histogramAndNeighboursAreDrawn() {
        Bars bars = Bars.of(A, new double[]{0, 0.5, 1, 1}, 4);
        assertThat(bars.shares()).containsExactly(0.25, 0, 0.25, 0.5);
        SvgSurface surface = new SvgSurface(600, 320);
        new HistogramChart(List.of(bars)).paint(surface, BOX, ChartTheme.LIGHT);
        new NeighbourChart(0, "adm2", A, new double[]{0, 1}, new double[]{50, 60}, new double[]{1, 0.5}, 0, 52, 51, 9)
                .paint(surface, BOX, ChartTheme.LIGHT);
        assertThat(surface.document("")).contains("weight of a neighbour", "adm2, normalised", "VMAF points");
    }

    private static FrameWeights weights(int frames, double[] spreadLow) {
        double[] weights = IntStream.range(0, 2 * frames).mapToDouble(at -> Math.sin(at)).toArray();
        double[] errors = new double[2 * frames];
        Arrays.fill(errors, 0.1);
        return FrameWeights.of(IntStream.range(0, frames).toArray(), 2, weights, errors, weights, errors, spreadLow,
                spreadLow.length == 0 ? NONE : weights);
    }

    @Test
    void howLargeDifferencesAreIsReadOffTheirAxis() {
        for (double difference = 1e-4; difference < 20; difference *= 1.13) {
            FrameWeights weights = FrameWeights.of(new int[]{0, 1}, 2, new double[4], new double[4],
                    new double[]{difference, 0, -difference, 0}, new double[4], NONE, NONE);
            WeightsChart chart = WeightsChart.whole(weights, NAMES, ALL, A, B, "weight");
            Box small = new Box(0, 0, 600, 240);
            SvgSurface surface = new SvgSurface(600, 240);
            chart.paint(surface, small, ChartTheme.LIGHT);
            Box plot = chart.lower(small);
            double size = difference;
            assertThat(LABEL.matcher(surface.document("")).results()
                    .filter(label -> Double.parseDouble(label.group(1)) < plot.x())
                    .filter(label -> Math.abs(Double.parseDouble(label.group(2)) - plot.y() - plot.height() / 2) < plot
                            .height() / 2 + 6)
                    .map(label -> label.group(3)).filter(label -> label.matches("[−0-9.e-]+")))
                    .as("difference %s", size).hasSizeBetween(3, 6);
        }
    }

    @Test
    void aSettingOnItsOwnHasNoDifferencesAndAllTheRoom() {
        FrameWeights weights = FrameWeights.of(new int[]{0, 1}, 2, new double[4], new double[4], new double[4],
                new double[4], NONE, NONE);
        WeightsChart pair = WeightsChart.whole(weights, NAMES, ALL, A, B, "weight");
        WeightsChart alone = WeightsChart.whole(weights, NAMES, ALL, A, A, "weight");
        SvgSurface surface = new SvgSurface(600, 320);
        alone.paint(surface, BOX, ChartTheme.LIGHT);
        assertThat(surface.document("")).contains("frame").doesNotContain(" − A");
        assertThat(count(surface.document(""), ">A<")).isOne();
        assertThat(alone.upper(BOX).height()).isGreaterThan(1.5 * pair.upper(BOX).height());
    }

    private static String drawn(FrameWeights weights, boolean[] shown) {
        SvgSurface surface = new SvgSurface(600, 320);
        WeightsChart.whole(weights, NAMES, shown, A, B, "weight").paint(surface, BOX, ChartTheme.LIGHT);
        return surface.document("weights");
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
