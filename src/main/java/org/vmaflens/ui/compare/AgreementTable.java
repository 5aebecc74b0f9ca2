package org.vmaflens.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.vmaflens.compare.SettingVerdict;
import org.vmaflens.plot.Numbers;
import org.vmaflens.plot.Palette;
import org.vmaflens.ui.text.Strings;

/** The figures of every setting against the first, and what each costs. */
final class AgreementTable extends GridPane {

    /** @param whole the figure to the last digit, where it is shown shorter */
    private record Row(String name, Function<SettingVerdict, String> figure, Function<SettingVerdict, String> whole) {
        Row(String name, Function<SettingVerdict, String> figure) {
            this(name, figure, figure);
        }
    }

    private static final List<Row> ROWS = List.of(
            new Row("mean", v -> weight(v.agreement().meanDifference())),
            new Row("max", v -> weight(v.agreement().maxDifference())),
            new Row("points", v -> number("%.1f", v.agreement().meanPoints())),
            new Row("maxpoints", v -> number("%.1f", v.agreement().maxPoints())),
            new Row("pearson", v -> number("%.3f", v.agreement().pearson())),
            new Row("sign", v -> percent(v.agreement().signAgreement())),
            new Row("rank", v -> percent(v.agreement().rankAgreement())),
            new Row("top", v -> percent(v.agreement().topDiffers())),
            new Row("csi", v -> percent(v.agreement().overlap())),
            new Row("gap", v -> number("%.1f", v.gaps().mean())),
            count("need", v -> v.need().isOutOfReach() || v.need().frames() == 0 ? -1 : v.need().samples()),
            new Row("sampling", v -> v.uncertainty().map(u -> weight(u.sampling())).orElse("")),
            new Row("members", v -> v.uncertainty().map(u -> weight(u.model())).orElse("")),
            count("predictions", SettingVerdict::predictions),
            new Row("time", v -> time(v.seconds())));

    AgreementTable() {
        setId("agreement");
        getStyleClass().add("figures");
        setHgap(14);
        setVgap(3);
    }

    void show(@Nullable Figures figures, RunCosts costs) {
        getChildren().clear();
        if (figures == null) {
            return;
        }
        List<SettingVerdict> verdicts = figures.comparison().verdict().settings().stream().map(costs::of)
                .toList();
        if (verdicts.isEmpty()) {
            return;
        }
        Label against = new Label(Strings.of("compare.agreement.against", verdicts.getFirst().setting().name()));
        against.getStyleClass().add("note");
        add(against, 0, 0);
        for (int column = 0; column < verdicts.size(); column++) {
            String letter = verdicts.get(column).setting().name();
            Label head = new Label(letter);
            head.getStyleClass().add("badge");
            head.setStyle("-fx-background-color: " + Palette.setting(letter.charAt(0) - 'A').hex() + ";");
            add(head, column + 1, 0);
            setHalignment(head, HPos.RIGHT);
        }
        List<Row> rows = ROWS.stream().filter(one -> verdicts.stream().anyMatch(v -> !one.figure().apply(v).isEmpty()))
                .toList();
        for (int row = 0; row < rows.size(); row++) {
            Row one = rows.get(row);
            Label name = new Label(Strings.of("agreement." + one.name()));
            name.setTooltip(new Tooltip(Strings.of("agreement." + one.name() + ".tip")));
            name.setMinWidth(USE_PREF_SIZE);
            add(name, 0, row + 1);
            for (int column = 0; column < verdicts.size(); column++) {
                Label figure = new Label(one.figure().apply(verdicts.get(column)));
                figure.setMinWidth(USE_PREF_SIZE);
                String whole = one.whole().apply(verdicts.get(column));
                if (!whole.equals(figure.getText())) {
                    figure.setTooltip(new Tooltip(whole));
                }
                figure.setId("agreement-" + one.name() + "-" + verdicts.get(column).setting().name());
                add(figure, column + 1, row + 1);
                setHalignment(figure, HPos.RIGHT);
            }
        }
    }

    /** Counts of a film take more room than a column has; negative for none. */
    private static Row count(String name, ToLongFunction<SettingVerdict> of) {
        return new Row(name, v -> of.applyAsLong(v) < 0 ? "–" : Numbers.count(of.applyAsLong(v)),
                v -> of.applyAsLong(v) < 0 ? "–" : String.format(Locale.ROOT, "%,d", of.applyAsLong(v)));
    }

    private static String weight(double value) {
        return number("%.4f", value);
    }

    private static String percent(double share) {
        return number("%.0f %%", 100 * share);
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
