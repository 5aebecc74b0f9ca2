package org.vmaflens.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.vmaflens.compare.Comparison;
import org.vmaflens.compare.FeatureAgreement;
import org.vmaflens.compare.SampleNeed;
import org.vmaflens.compare.Say;
import org.vmaflens.compare.Seeds;
import org.vmaflens.compare.SettingVerdict;
import org.vmaflens.compare.SettingVerdict.Against;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.plot.Numbers;

/** The page's tables: settings, agreement, and figures by feature; a column for each setting. */
final class ReportTables {

    private final Comparison comparison;
    private final List<SettingVerdict> verdicts;
    private final Html html;

    ReportTables(Comparison comparison, Html html) {
        this.comparison = comparison;
        this.verdicts = comparison.verdict().settings();
        this.html = html;
    }

    void write() {
        if (verdicts.isEmpty()) {
            return;
        }
        String first = verdicts.getFirst().setting().name();
        html.heading("h2", "Figures", verdicts.getFirst().against() == Against.NOTHING
                ? "against %s".formatted(first)
                : "against %1$s; %1$s against its own exact weights".formatted(first));
        html.raw("<section class=\"card\"><div class=\"scroll\"><table>\n");
        head("");
        html.raw("<tbody>\n");
        settings();
        agreement();
        fit();
        cost();
        html.raw("</tbody></table></div></section>\n");
        features();
    }

    private void head(String corner) {
        html.raw("<thead><tr><th>" + Html.escape(corner) + "</th>");
        verdicts.forEach(v -> html.raw("<th>" + Badges.of(v.setting(), comparison) + "</th>"));
        html.raw("</tr></thead>\n");
    }

    private void settings() {
        group("Setting");
        setting("neighbours N", n -> Say.count(n.samples()));
        setting("neighbour std σ", n -> Double.toString(n.std()));
        setting("kernel width κ", n -> Double.toString(n.kernelWidth()));
        setting("distance", n -> Names.of(n.distance()));
        setting("ridge α", n -> Double.toString(n.ridgeAlpha()));
        setting("seed, draws", n -> n.seed() + ", " + Names.of(n.draws()));
    }

    private void agreement() {
        group("Agreement");
        row("mean |Δ| weight", v -> compared(v, Say.weight(v.agreement().meanDifference())));
        row("max |Δ| weight", v -> compared(v, Say.weight(v.agreement().maxDifference())));
        row("mean |Δ| points", v -> compared(v, Say.points(v.agreement().meanPoints())));
        row("max |Δ| points", v -> compared(v, Say.points(v.agreement().maxPoints())));
        row("Pearson correlation", v -> compared(v, correlation(v.agreement().pearson())));
        row("sign agreement", v -> compared(v, Say.percent(v.agreement().signAgreement())));
        row("rank agreement", v -> compared(v, Say.percent(v.agreement().rankAgreement())));
        row("rank correlation", v -> compared(v, correlation(v.agreement().rankCorrelation())));
        row("top feature differs", v -> compared(v, Say.percent(v.agreement().topDiffers()) + " of frames"));
        row("95 % intervals overlap (CSI)", v -> compared(v, Say.percent(v.agreement().overlap())));
    }

    private void fit() {
        group("One run");
        row("follows the model within 6 points", v -> Say.percent(v.gaps().within()) + " of frames");
        row("gap, mean and largest", v -> "%s, %s points".formatted(Say.points(v.gaps().mean()),
                Say.points(v.gaps().largest())));
        row("shows a weight's true sign", v -> Say.percent(v.steadiness().signs()));
        row("shows the true top feature", v -> Say.percent(v.steadiness().tops()));
        if (!comparison.seeds().isEmpty()) {
            row("seeds run", v -> seeds(v, seeds -> Integer.toString(seeds.clip().runs().size())));
            row("coefficients stability (CSI)", v -> seeds(v, seeds -> Say.percent(seeds.clip().coefficients())));
            row("variables stability (VSI)", v -> seeds(v, seeds -> Say.percent(seeds.clip().variables())));
        }
        if (verdicts.stream().anyMatch(v -> v.uncertainty().isPresent())) {
            row("sampling error, 95 %", v -> v.uncertainty().map(u -> "±" + Say.weight(u.sampling())).orElse("–"));
            row("model's own, 95 % of members", v -> v.uncertainty().map(u -> "±" + Say.weight(u.model()))
                    .orElse("–"));
        }
    }

    private void cost() {
        group("Cost");
        row("predictions of one run", v -> Say.count(v.predictions()));
        row("its time, here", v -> Double.isNaN(v.seconds()) ? "–" : "about " + Say.seconds(v.seconds()));
        row("needed N", v -> need(v.need(), v.need().samples()));
        row("the needed N is", v -> v.need().exact() ? "exact" : "estimated from one run");
        row("its cost", v -> v.need().isOutOfReach() ? "–" : Say.times(v.costFactor()));
    }

    private void features() {
        List<String> names = comparison.study().model().model().shortNames();
        html.heading("h2", "By feature", "in the order of the model");
        html.raw("<section class=\"card\"><div class=\"scroll\"><table>\n");
        head("");
        html.raw("<tbody>\n");
        boolean spread = verdicts.stream().anyMatch(v -> v.uncertainty().isPresent());
        IntStream.range(0, names.size()).forEach(k -> {
            group(names.get(k));
            row("mean, max |Δ|", v -> feature(v, k, f -> Say.weight(f.meanDifference()) + ", "
                    + Say.weight(f.maxDifference())));
            row("sign agreement", v -> feature(v, k, f -> Say.percent(f.signAgreement())));
            row("needed N", v -> v.need().frames() == 0 ? "–" : need(v.need(), v.need().byFeature()[k]));
            if (spread) {
                row("sampling, model's own", v -> v.uncertainty().map(u -> "±%s, ±%s".formatted(
                        Say.weight(u.samplingByFeature()[k]), Say.weight(u.modelByFeature()[k]))).orElse("–"));
            }
        });
        html.raw("</tbody></table></div></section>\n");
    }

    private void group(String name) {
        html.raw("<tr><td class=\"group\" colspan=\"%d\">%s</td></tr>%n".formatted(verdicts.size() + 1,
                Html.escape(name)));
    }

    private void setting(String name, Function<Neighbourhood, String> value) {
        row(name, v -> value.apply(v.setting().neighbourhood()));
    }

    private void row(String name, Function<SettingVerdict, String> value) {
        html.row(IntStream.rangeClosed(0, verdicts.size())
                .mapToObj(i -> i == 0 ? name : value.apply(verdicts.get(i - 1))).toList());
    }

    private static String compared(SettingVerdict v, String figure) {
        return v.against() == Against.NOTHING || v.agreement().frames() == 0 ? "–" : figure;
    }

    private static String feature(SettingVerdict v, int k, Function<FeatureAgreement, String> value) {
        return v.against() == Against.NOTHING || v.agreement().frames() == 0
                ? "–"
                : value.apply(v.agreement().features().get(k));
    }

    private String seeds(SettingVerdict v, Function<Seeds, String> value) {
        return comparison.seeds(v.setting()).map(value).orElse("–");
    }

    private static String need(SampleNeed need, long samples) {
        return need.frames() == 0 ? "–" : need.isOutOfReach() ? "out of reach" : Say.count(samples);
    }

    private static String correlation(double value) {
        return Numbers.fixed(value, 3);
    }
}
