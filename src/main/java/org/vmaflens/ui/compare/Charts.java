package org.vmaflens.ui.compare;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.MemberSpread;
import org.vmaflens.plot.compare.Badge;
import org.vmaflens.plot.compare.HistogramChart;
import org.vmaflens.plot.compare.NeighbourChart;
import org.vmaflens.plot.compare.ScatterChart;
import org.vmaflens.plot.compare.StripChart;
import org.vmaflens.plot.compare.WeightsChart;
import org.vmaflens.ui.text.Strings;

/**
 * The charts of an answer.
 *
 * @param figures null before there is any answer
 * @param repeats null before anything was run with several seeds
 * @param seeds how many they would be
 * @param waiting what stands where there is no answer yet
 */
record Charts(@Nullable Figures figures, @Nullable Repeats repeats, Shown shown, int seeds,
        String waiting) {

    Found<WeightsChart> weights() {
        return from(Figures::weights, (now, data) -> WeightsChart.whole(data, shown.names(), shown.flags(), first(now),
                second(now), Strings.of("compare.weight")));
    }

    Found<ScatterChart> scatter() {
        return from(Figures::cloud, (now, cloud) -> new ScatterChart(cloud.points(shown.flags()), shown.names(),
                first(now),
                second(now), Strings.of("compare.weight"), cloud.chance(), cloud.spread()));
    }

    Found<HistogramChart> histogram() {
        return from(Figures::bars, (now, bars) -> new HistogramChart(bars));
    }

    Found<NeighbourChart> neighbours() {
        return from(Figures::neighbours, (now, chart) -> chart);
    }

    Found<StripChart> strips() {
        Repeats runs = repeats;
        Figures now = figures;
        if (now == null) {
            return Found.nothing(waiting);
        }
        if (runs == null || runs.strips().isEmpty()) {
            return Found.nothing(runs == null || runs.trouble().isEmpty()
                    ? Strings.of("compare.stability.none", seeds, Repeats.work(now.question(), seeds))
                    : runs.trouble());
        }
        int p = runs.strips().getFirst().mean().length;
        int frame = runs.question().place().frame();
        int place = runs.question().place().clip();
        var clips = now.comparison().outcomes().getFirst().clips();
        if (p != shown.flags().length || place >= clips.size()) {
            return Found.nothing(""); // runs of a clip or model that has been closed since
        }
        Optional<MemberSpread> spread = clips.get(place).best().filter(best -> frame < best.frameCount())
                .map(Explanations::spread);
        return Found.of(new StripChart(shown.names(), shown.flags(), runs.strips(),
                spread.map(all -> Rows.of(all.low(), frame, p)).orElse(new double[0]),
                spread.map(all -> Rows.of(all.high(), frame, p)).orElse(new double[0])));
    }

    /** How stable the settings have shown themselves, for the card's head. */
    String stability() {
        Repeats runs = repeats;
        if (runs == null || runs.seeds().isEmpty()) {
            return "";
        }
        StringBuilder words = new StringBuilder(Strings.of("compare.stability.note", runs.question().clip()
                .frameNumbers()[runs.question().place().frame()], runs.seeds().getFirst().frame().runs().size()));
        runs.seeds().forEach(one -> words.append(Double.isNaN(one.clip().coefficients())
                ? Strings.of("compare.stability.zero", one.setting().name()) // all weights are
                : Strings.of("compare.stability.csi", one.setting().name(), 100 * one.clip().coefficients())));
        return words.toString();
    }

    private <T, C> Found<C> from(Function<Figures, Found<T>> part, BiFunction<Figures, T, C> chart) {
        Figures now = figures;
        if (now == null || now.question().clip().features() != shown.flags().length) {
            return Found.nothing(waiting);
        }
        Found<T> found = part.apply(now);
        return found.value().map(value -> Found.of(chart.apply(now, value)))
                .orElseGet(() -> Found.nothing(found.reason()));
    }

    private static Badge first(Figures now) {
        return Question.badge(now.question().settings().getFirst());
    }

    private static Badge second(Figures now) {
        return Question.badge(now.question().settings().get(now.question().second()));
    }
}
