package org.vmaflens.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.vmaflens.compare.Say;
import org.vmaflens.compare.SettingVerdict;
import org.vmaflens.plot.Numbers;
import org.vmaflens.ui.text.Strings;

/**
 * A figure that every setting has.
 *
 * @param name in ids and the bundle
 * @param figure empty where a setting has none
 * @param whole the figure to the last digit, where it is shown shorter
 */
record AgreementFigure(String name, Function<SettingVerdict, String> figure, Function<SettingVerdict, String> whole) {

    private static final List<AgreementFigure> ALL = List.of(
            new AgreementFigure("against", AgreementFigure::against),
            compared("mean", v -> weight(v.agreement().meanDifference())),
            compared("max", v -> weight(v.agreement().maxDifference())),
            compared("points", v -> number("%.1f", v.agreement().meanPoints())),
            compared("maxpoints", v -> number("%.1f", v.agreement().maxPoints())),
            compared("pearson", v -> number("%.3f", v.agreement().pearson())),
            compared("sign", v -> Say.percent(v.agreement().signAgreement())),
            compared("rank", v -> Say.percent(v.agreement().rankAgreement())),
            compared("top", v -> Say.percent(v.agreement().topDiffers())),
            compared("csi", v -> Say.percent(v.agreement().overlap())),
            new AgreementFigure("gap", v -> number("%.1f", v.gaps().mean())),
            count("need", v -> v.need().isOutOfReach() || v.need().frames() == 0 ? -1 : v.need().samples()),
            new AgreementFigure("sampling", v -> v.uncertainty().map(u -> weight(u.sampling())).orElse("")),
            new AgreementFigure("members", v -> v.uncertainty().map(u -> weight(u.model())).orElse("")),
            count("predictions", SettingVerdict::predictions),
            new AgreementFigure("time", v -> time(v.seconds())));

    private AgreementFigure(String name, Function<SettingVerdict, String> figure) {
        this(name, figure, figure);
    }

    /** Those that any of the settings has, in reading order. */
    static List<AgreementFigure> of(List<SettingVerdict> settings) {
        return ALL.stream().filter(one -> settings.stream().anyMatch(v -> !one.figure().apply(v).isEmpty())).toList();
    }

    /** The figure, or a dash. */
    String shown(SettingVerdict of) {
        String text = figure.apply(of);
        return text.isEmpty() ? "–" : text;
    }

    /** What it is called. */
    String title() {
        return Strings.of("agreement." + name);
    }

    /** Counts of a film take more room than a column has; negative for none. */
    private static AgreementFigure count(String name, ToLongFunction<SettingVerdict> of) {
        return new AgreementFigure(name, v -> of.applyAsLong(v) < 0 ? "–" : Numbers.count(of.applyAsLong(v)),
                v -> of.applyAsLong(v) < 0 ? "–" : String.format(Locale.ROOT, "%,d", of.applyAsLong(v)));
    }

    /** Of what is compared with nothing there is nothing to be said. */
    private static AgreementFigure compared(String name, Function<SettingVerdict, String> figure) {
        return new AgreementFigure(name, v -> v.against() == SettingVerdict.Against.NOTHING ? "" : figure.apply(v));
    }

    /** A run of the first setting is compared with what it is a sample of, not with itself. */
    private static String against(SettingVerdict v) {
        return v.agreement().frames() == 0 ? "" : switch (v.against()) {
            case FIRST -> v.first();
            case OWN_EXACT -> Strings.of("agreement.against.exact");
            case NOTHING -> "";
        };
    }

    private static String weight(double value) {
        return number("%.4f", value);
    }

    private static String number(String format, double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, value);
    }

    private static String time(double seconds) {
        return Double.isNaN(seconds)
                ? "–"
                : seconds < 1 ? number("%.0f ms", 1000 * seconds) : number("%.1f s", seconds);
    }
}
