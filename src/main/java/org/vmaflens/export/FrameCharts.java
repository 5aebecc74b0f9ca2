package org.vmaflens.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.vmaflens.compare.AccuracyCurve;
import org.vmaflens.compare.AccuracyCurve.Axis;
import org.vmaflens.compare.Comparison;
import org.vmaflens.compare.Frames;
import org.vmaflens.compare.Gaps;
import org.vmaflens.compare.MemberCurves;
import org.vmaflens.compare.NeighbourLine;
import org.vmaflens.compare.Outcome;
import org.vmaflens.compare.Place;
import org.vmaflens.compare.Seeds;
import org.vmaflens.compare.Setting;
import org.vmaflens.compare.SettingsMap;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.FrameNeighbours;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.MemberSpread;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.LensException;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.plot.compare.AccuracyChart;
import org.vmaflens.plot.compare.Badge;
import org.vmaflens.plot.compare.Bars;
import org.vmaflens.plot.compare.Curve;
import org.vmaflens.plot.compare.Dots;
import org.vmaflens.plot.compare.Handle;
import org.vmaflens.plot.compare.HistogramChart;
import org.vmaflens.plot.compare.MapChart;
import org.vmaflens.plot.compare.NeighbourChart;
import org.vmaflens.plot.compare.Quality;
import org.vmaflens.plot.compare.Strip;
import org.vmaflens.plot.compare.StripChart;

/** What settings say of one frame, as charts; curves and maps are those of the first setting. */
final class FrameCharts {

    private static final int STEPS = 41;
    private static final int CELLS = 25;
    /** Dots of a chart: enough to see the cloud, few enough for a page to open at once. */
    private static final int NEIGHBOURS = 500;
    private static final int BINS = 40;

    private final Comparison comparison;
    private final Place place;
    private final Outcome first;
    private final FeatureMatrix clip;
    private final List<String> names;

    FrameCharts(Comparison comparison, Place place, Outcome first) {
        this.comparison = comparison;
        this.place = place;
        this.first = first;
        clip = comparison.study().clips().get(place.clip());
        names = comparison.study().model().model().shortNames();
    }

    /** Repeated runs of all settings; empty when none were made. */
    Optional<StripChart> strips() {
        List<Strip> strips = comparison.seeds().stream().filter(seeds -> !seeds.frame().runs().isEmpty())
                .map(this::strip).toList();
        MemberSpread spread = first.clips().get(place.clip()).best().map(Explanations::spread).orElse(null);
        return strips.isEmpty()
                ? Optional.empty()
                : Optional.of(new StripChart(names, Shown.all(names), strips, atFrame(spread == null
                        ? new double[0]
                        : spread.low()), atFrame(spread == null ? new double[0] : spread.high())));
    }

    /** Weights along N, σ and κ. */
    List<AccuracyChart> curves() {
        return List.of(curve(Axis.SAMPLES, "neighbours N", Neighbourhood::samples, 20, 20_000),
                curve(Axis.STD, "spread σ (neighbor_std)", Neighbourhood::std, 0.05, 5),
                curve(Axis.KERNEL_WIDTH, "width κ (kernel_width)", Neighbourhood::kernelWidth, 0.3, 30));
    }

    /** How the say of each setting's neighbours is distributed; settings whose neighbours have none are left out. */
    HistogramChart histogram() {
        return new HistogramChart(explained().stream().flatMap(outcome -> neighbours(outcome).map(around -> Bars.of(
                badge(outcome.setting()), around.weights(), BINS)).stream()).toList());
    }

    /** Each setting's neighbours along the feature with the largest weight of the first, and its line. */
    List<NeighbourChart> neighbours() {
        int feature = NeighbourLine.top(first.clips().get(place.clip()).any().orElseThrow(), place.frame());
        return explained().stream().flatMap(outcome -> neighbours(outcome).map(around -> line(outcome, around,
                feature)).stream()).toList();
    }

    private NeighbourChart line(Outcome outcome, FrameNeighbours around, int feature) {
        NeighbourLine n = NeighbourLine.of(comparison.study().model().model(), clip, place.frame(), around,
                outcome.clips().get(place.clip()).any().orElseThrow(), feature);
        return new NeighbourChart(feature, names.get(feature), badge(outcome.setting()), n.x(), n.y(), n.weights(),
                n.at(), n.score(), n.line(), n.slope());
    }

    private Optional<FrameNeighbours> neighbours(Outcome outcome) {
        if (outcome.clips().get(place.clip()).any().filter(one -> one.finished()[place.frame()]).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(FrameNeighbours.of(comparison.study().model().model(), clip, place.frame(),
                    outcome.setting().neighbourhood(), NEIGHBOURS));
        } catch (LensException noneCounts) {
            return Optional.empty(); // the verdict and the notes say so
        }
    }

    /** R², gap and a run's error over σ and κ; for a collection, that error over the members' spread. */
    List<MapChart> maps(Parallel parallel, Progress progress) {
        SettingsMap map = SettingsMap.of(comparison.study().model(), clip, place.frame(),
                first.setting().neighbourhood(), steps(Neighbourhood::std, 0.05, 5, CELLS),
                steps(Neighbourhood::kernelWidth, 0.3, 30, CELLS), parallel, progress);
        List<MapChart.Place> marks = explained().stream().map(outcome -> new MapChart.Place(badge(outcome.setting()),
                outcome.setting().neighbourhood().std(), outcome.setting().neighbourhood().kernelWidth())).toList();
        List<MapChart> maps = new ArrayList<>(List.of(
                new MapChart(map.stds(), map.kernelWidths(), map.r2(),
                        new MapChart.Measure("R²", 0.5, 1, false, true), 0.9, marks),
                new MapChart(map.stds(), map.kernelWidths(), map.gaps(),
                        new MapChart.Measure("gap, points", 0, 30, false, false), Gaps.NOTICEABLE, marks),
                new MapChart(map.stds(), map.kernelWidths(), map.errors(),
                        new MapChart.Measure("error at N, 95 %", 1e-3, 1, true, false),
                        comparison.verdict().tolerance(), marks)));
        if (map.hasMembers()) {
            maps.add(new MapChart(map.stds(), map.kernelWidths(), map.shares(),
                    new MapChart.Measure("error ÷ members’", 0.01, 100, true, false), 1, marks));
        }
        return maps;
    }

    private AccuracyChart curve(Axis axis, String title, ToDoubleFunction<Neighbourhood> value, double low,
            double high) {
        AccuracyCurve exact = AccuracyCurve.of(comparison.study().model(), clip, place.frame(),
                first.setting().neighbourhood(), axis, steps(value, low, high, STEPS));
        MemberSpread spread = new MemberCurves(comparison.study().model(), Frames.one(clip, place.frame()))
                .along(first.setting().neighbourhood(), axis, exact.at());
        Curve curve = new Curve(exact.at(), exact.weights(), exact.standardErrors(), spread.low(), spread.high());
        Quality quality = axis == Axis.SAMPLES
                ? new Quality("effective sample size", exact.effectiveSampleSizes())
                : new Quality("|gap|, points", Arrays.stream(exact.gaps()).map(Math::abs).toArray());
        List<Handle> handles = explained().stream()
                .map(outcome -> new Handle(badge(outcome.setting()),
                        value.applyAsDouble(outcome.setting().neighbourhood())))
                .toList();
        return new AccuracyChart(title, "weight, " + first.setting().name(), curve, names, Shown.all(names),
                dots(axis, value), quality, handles);
    }

    /** The runs of all settings that differ from the first along the axis only. */
    private Dots dots(Axis axis, ToDoubleFunction<Neighbourhood> value) {
        List<double[]> found = new ArrayList<>();
        for (Seeds seeds : comparison.seeds()) {
            double at = value.applyAsDouble(seeds.setting().neighbourhood());
            Neighbourhood own = first.setting().neighbourhood();
            boolean alike = axis.with(own, at).withSeed(0).withDraws(own.draws())
                    .equals(seeds.setting().neighbourhood().withSeed(0).withDraws(own.draws()));
            for (Explanations run : alike ? seeds.frame().runs() : List.<Explanations>of()) {
                double[] weights = fits(run).weights();
                for (int k = 0; k < weights.length; k++) {
                    found.add(new double[]{at, k, weights[k]});
                }
            }
        }
        return new Dots(found.stream().mapToDouble(dot -> dot[0]).toArray(),
                found.stream().mapToInt(dot -> (int) dot[1]).toArray(),
                found.stream().mapToDouble(dot -> dot[2]).toArray());
    }

    private Strip strip(Seeds seeds) {
        List<Explanations> runs = seeds.frame().runs();
        double[] weights = runs.stream().flatMapToDouble(run -> Arrays.stream(fits(run).weights())).toArray();
        Optional<LineFits> exact = comparison.outcomes().stream()
                .filter(outcome -> outcome.setting().equals(seeds.setting())).findFirst()
                .flatMap(outcome -> outcome.clips().get(place.clip()).exact()).map(Explanations::fits);
        double[] mean = exact.map(fits -> atFrame(fits.weights())).orElseGet(() -> mean(weights));
        double[] errors = exact.map(fits -> atFrame(fits.standardErrors())).filter(all -> !Double.isNaN(all[0]))
                .orElseGet(() -> fits(runs.getFirst()).standardErrors());
        return new Strip(badge(seeds.setting()), weights, mean, errors);
    }

    private double[] mean(double[] weights) {
        int p = names.size();
        double[] mean = new double[p];
        for (int at = 0; at < weights.length; at++) {
            mean[at % p] += weights[at] * p / weights.length;
        }
        return mean;
    }

    private double[] atFrame(double[] values) {
        int p = names.size();
        return values.length == 0
                ? values
                : Arrays.copyOfRange(values, place.frame() * p, (place.frame() + 1) * p);
    }

    /** From low to high, and further where a setting lies beyond. */
    private double[] steps(ToDoubleFunction<Neighbourhood> value, double low, double high, int count) {
        double least = low;
        double most = high;
        for (Outcome outcome : explained()) {
            double at = value.applyAsDouble(outcome.setting().neighbourhood());
            least = Math.min(least, at);
            most = Math.max(most, at);
        }
        return AccuracyCurve.steps(least, most, count);
    }

    private List<Outcome> explained() {
        return comparison.outcomes().stream().filter(Outcome::isExplained).toList();
    }

    private Badge badge(Setting setting) {
        return new Badge(setting.name(), Badges.ink(setting, comparison));
    }

    private static LineFits fits(Explanations run) {
        return Objects.requireNonNull(run.fits());
    }
}
