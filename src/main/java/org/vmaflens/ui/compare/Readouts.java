package org.vmaflens.ui.compare;

import java.util.List;
import java.util.Optional;
import org.vmaflens.compare.SettingsMap;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.Numbers;
import org.vmaflens.plot.Pyramid;
import org.vmaflens.plot.compare.AccuracyChart;
import org.vmaflens.plot.compare.Band;
import org.vmaflens.plot.compare.Bars;
import org.vmaflens.plot.compare.Curve;
import org.vmaflens.plot.compare.FrameWeights;
import org.vmaflens.plot.compare.HistogramChart;
import org.vmaflens.plot.compare.MapChart;
import org.vmaflens.plot.compare.NeighbourChart;
import org.vmaflens.plot.compare.ScatterChart;
import org.vmaflens.plot.compare.Strip;
import org.vmaflens.plot.compare.StripChart;
import org.vmaflens.plot.compare.WeightsChart;
import org.vmaflens.ui.text.Strings;

/** What the charts of a comparison say under the cursor. */
record Readouts(CompareModel model, Shown shown) {

    private static final double NEAR = 14;
    private static final int SPACE = 64;

    Optional<Hit> weights(WeightsChart chart, Box box, double x, double y) {
        FrameWeights data = chart.data();
        if (data.frames() == 0 || !inside(chart.upper(box), x, Double.NaN)) {
            return Optional.empty();
        }
        int row = chart.row(box, x);
        int number = data.frameNumbers()[row];
        boolean pair = !chart.isAlone();
        Table table = new Table(List.of(Strings.of("compare.read.frame", number), chart.a().letter(),
                pair ? chart.b().letter() : "", pair ? chart.b().letter() + " − " + chart.a().letter() : "",
                data.spread().isEmpty() ? "" : Strings.of("compare.read.members")));
        for (int k = 0; k < chart.names().size(); k++) {
            if (chart.shown()[k]) {
                Pyramid change = data.difference().get(k).along();
                table.row(chart.names().get(k), weight(data.a().get(k).along(), row),
                        pair ? weight(data.b().get(k).along(), row) : "",
                        pair ? Numbers.signed(change.value(row), 3) + half(change.high(known(change, row))) : "",
                        data.spread().isEmpty()
                                ? ""
                                : range(data.spread().get(k).low().along().value(row),
                                        data.spread().get(k).high().along().value(row)));
            }
        }
        return Optional.of(Hit.column(chart.frames(box).pixel(number), table.text()));
    }

    Optional<Hit> scatter(ScatterChart chart, Box box, double x, double y) {
        LinearScale across = chart.across(box);
        LinearScale up = chart.up(box);
        int best = nearest(chart.points().x(), chart.points().y(), across, up, x, y);
        Figures figures = model.figuresProperty().get();
        if (best < 0 || figures == null) {
            return Optional.empty();
        }
        double a = chart.points().x()[best];
        double b = chart.points().y()[best];
        Table table = new Table(List.of(Strings.of("compare.read.frame",
                figures.question().clip().frameNumbers()[chart.points().row()[best]]),
                shown.names().get(chart.points().feature()[best])));
        table.row(chart.a().letter(), Numbers.fixed(a, 3));
        table.row(chart.b().letter(), Numbers.fixed(b, 3));
        table.row(chart.b().letter() + " − " + chart.a().letter(), Numbers.signed(b - a, 3));
        return Optional.of(new Hit(across.pixel(a), up.pixel(b), table.text()));
    }

    Optional<Hit> accuracy(AccuracyChart chart, Box box, double x, double y) {
        if (!inside(chart.plot(box), x, y)) {
            return Optional.empty();
        }
        Curve curve = chart.curve();
        int at = curve.nearest(chart.across(box).value(x));
        int p = curve.features();
        boolean members = curve.spreadLow().length > 0;
        Table table = new Table(List.of(Strings.of("compare.read.axis", model.choices().axisProperty().get())
                .formatted(Numbers.plain(Rounding.digits(curve.at()[at], 3))), Strings.of("compare.weight"),
                members ? Strings.of("compare.read.members") : ""));
        for (int k = 0; k < p; k++) {
            if (chart.shown()[k]) {
                int place = at * p + k;
                table.row(chart.names().get(k), Numbers.fixed(curve.weights()[place], 3)
                        + half(Band.Z95 * curve.errors()[place]),
                        members ? range(curve.spreadLow()[place], curve.spreadHigh()[place]) : "");
            }
        }
        Figures figures = model.figuresProperty().get();
        String words = table.text();
        if (figures != null && figures.curve().value().isPresent()) {
            ExactCurve exact = figures.curve().value().get();
            words += "\n" + Strings.of("compare.read.fit", Numbers.fixed(exact.r2()[at], 3),
                    Numbers.fixed(exact.gaps()[at], 1), Numbers.plain(Rounding.digits(exact.effective()[at], 3)));
        }
        return Optional.of(Hit.column(chart.across(box).pixel(curve.at()[at]), words));
    }

    Optional<Hit> strips(StripChart chart, Box box, double x, double y) {
        int k = chart.feature(box, y);
        if (k < 0) {
            return Optional.empty();
        }
        Table table = new Table(List.of(chart.names().get(k), Strings.of("compare.weight"),
                Strings.of("compare.read.runs")));
        int p = chart.names().size();
        for (Strip strip : chart.strips()) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int run = 0; run < strip.count(); run++) {
                low = Math.min(low, strip.runs()[run * p + k]);
                high = Math.max(high, strip.runs()[run * p + k]);
            }
            table.row(strip.badge().letter(), Numbers.fixed(strip.mean()[k], 3) + half(Band.Z95 * strip.errors()[k]),
                    range(low, high));
        }
        if (chart.spreadLow().length > 0) {
            table.row(Strings.of("compare.read.members"), "", range(chart.spreadLow()[k], chart.spreadHigh()[k]));
        }
        return Optional.of(Hit.column(x, table.text()));
    }

    Optional<Hit> histogram(HistogramChart chart, Box box, double x, double y) {
        Box plot = chart.plot(box);
        int steps = chart.settings().isEmpty() ? 0 : chart.settings().getFirst().shares().length;
        if (steps == 0 || !inside(plot, x, y)) {
            return Optional.empty();
        }
        int step = Math.clamp((int) ((x - plot.x()) / plot.width() * steps), 0, steps - 1);
        Table table = new Table(List.of(Strings.of("compare.read.say"),
                range(step / (double) steps, (step + 1.0) / steps)));
        for (Bars one : chart.settings()) {
            table.row(one.badge().letter(), Numbers.fixed(100 * one.shares()[step], 1) + " %");
        }
        return Optional.of(Hit.column(plot.x() + (step + 0.5) / steps * plot.width(), table.text()));
    }

    Optional<Hit> neighbours(NeighbourChart chart, Box box, double x, double y) {
        LinearScale across = chart.across(box);
        LinearScale up = chart.up(box);
        int best = nearest(chart.x(), chart.y(), across, up, x, y);
        if (best < 0) {
            return Optional.empty();
        }
        Table table = new Table(List.of(chart.name(), Numbers.fixed(chart.x()[best], 3)));
        table.row(Strings.of("compare.read.score"), Numbers.fixed(chart.y()[best], 1));
        table.row(Strings.of("compare.read.line"), Numbers.fixed(chart.line() + chart.slope() * (chart.x()[best]
                - chart.at()), 1));
        table.row(Strings.of("compare.read.say"), Numbers.fixed(chart.weights()[best], 3));
        return Optional.of(new Hit(across.pixel(chart.x()[best]), up.pixel(chart.y()[best]), table.text()));
    }

    Optional<Hit> map(MapChart chart, Box box, double x, double y) {
        Optional<SettingsMap> map = model.mapProperty().get().value();
        if (map.isEmpty() || !inside(chart.plot(box), x, y)) {
            return Optional.empty();
        }
        int column = chart.column(box, x);
        int row = chart.row(box, y);
        int cell = row * chart.stds().length + column;
        SettingsMap now = map.get();
        Table table = new Table(List.of("σ " + Numbers.plain(Rounding.digits(now.stds()[column], 2)),
                "κ " + Numbers.plain(Rounding.digits(now.kernelWidths()[row], 2))));
        table.row(Strings.of("compare.ground.r2"), Numbers.fixed(now.r2()[cell], 3));
        table.row(Strings.of("compare.ground.gap"), Numbers.fixed(now.gaps()[cell], 1));
        table.row(Strings.of("compare.ground.error"), "±" + Numbers.fixed(now.errors()[cell], 4));
        table.row(Strings.of("compare.read.bias"), Numbers.fixed(now.biases()[cell], 4));
        if (now.hasMembers()) {
            table.row(Strings.of("compare.read.members"), "±" + Numbers.fixed(now.members()[cell], 4));
        }
        return Optional.of(new Hit(x, y, table.text()));
    }

    private static int nearest(double[] xs, double[] ys, LinearScale across, LinearScale up, double x, double y) {
        int best = -1;
        double closest = NEAR * NEAR;
        for (int i = 0; i < xs.length; i++) {
            double right = across.pixel(xs[i]) - x;
            double down = up.pixel(ys[i]) - y;
            double away = right * right + down * down;
            if (away < closest) {
                closest = away;
                best = i;
            }
        }
        return best;
    }

    private static boolean inside(Box plot, double x, double y) {
        return x >= plot.x() && x <= plot.right() && (Double.isNaN(y) || (y >= plot.y() && y <= plot.bottom()));
    }

    private static String weight(Pyramid series, int row) {
        int known = known(series, row);
        return Numbers.fixed(series.value(row), 3) + half(series.high(known) - series.value(known));
    }

    /** The nearest frame with a standard error: those of a film are on spaced frames, and vary slowly. */
    private static int known(Pyramid series, int row) {
        for (int away = 0; away <= SPACE; away++) {
            for (int at : new int[]{row - away, row + away}) {
                if (at >= 0 && at < series.rows() && !Double.isNaN(series.high(at))) {
                    return at;
                }
            }
        }
        return row;
    }

    private static String half(double width) {
        return Double.isNaN(width) ? "" : " ±" + Numbers.fixed(width, 3);
    }

    private static String range(double low, double high) {
        return Numbers.fixed(low, 3) + " … " + Numbers.fixed(high, 3);
    }
}
