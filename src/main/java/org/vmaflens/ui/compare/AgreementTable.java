package org.vmaflens.ui.compare;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.vmaflens.compare.SettingVerdict;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;
import org.vmaflens.plot.compare.Badge;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;

/** The figures of every setting beside what it is compared with, and what each costs. */
final class AgreementTable extends GridPane implements Exhibit {

    private static final double ROW = 18;
    private static final double GAP = 16;

    private List<SettingVerdict> verdicts = List.of();

    AgreementTable() {
        setId("agreement");
        getStyleClass().add("figures");
        setHgap(14);
        setVgap(3);
    }

    void show(@Nullable Figures figures, RunCosts costs) {
        getChildren().clear();
        verdicts = figures == null
                ? List.of()
                : figures.comparison().verdict().settings().stream().map(costs::of).toList();
        if (verdicts.isEmpty()) {
            return;
        }
        for (int column = 0; column < verdicts.size(); column++) {
            String letter = verdicts.get(column).setting().name();
            Label head = new Label(letter);
            head.getStyleClass().add("badge");
            head.setStyle("-fx-background-color: " + Badge.of(letter.charAt(0)).ink().hex() + ";");
            add(head, column + 1, 0);
            setHalignment(head, HPos.RIGHT);
        }
        List<AgreementFigure> rows = AgreementFigure.of(verdicts);
        for (int row = 0; row < rows.size(); row++) {
            AgreementFigure one = rows.get(row);
            Label name = new Label(one.title());
            Tip.on(name, Strings.of("agreement." + one.name() + ".tip"));
            name.setMinWidth(USE_PREF_SIZE);
            add(name, 0, row + 1);
            for (int column = 0; column < verdicts.size(); column++) {
                Label figure = new Label(one.shown(verdicts.get(column)));
                figure.setMinWidth(USE_PREF_SIZE);
                String whole = one.whole().apply(verdicts.get(column));
                if (!whole.isEmpty() && !whole.equals(figure.getText())) {
                    Tip.on(figure, whole);
                }
                figure.setId("agreement-" + one.name() + "-" + verdicts.get(column).setting().name());
                add(figure, column + 1, row + 1);
                setHalignment(figure, HPos.RIGHT);
            }
        }
    }

    @Override
    public String reason() {
        return "";
    }

    /** How high it is on paper. */
    double paperHeight() {
        return verdicts.isEmpty() ? 0 : ROW * (AgreementFigure.of(verdicts).size() + 1) + 8;
    }

    @Override
    public CardOnPaper.@Nullable Content onPaper() {
        List<SettingVerdict> now = verdicts;
        return now.isEmpty() ? null : (surface, box, theme) -> paint(now, surface, box, theme);
    }

    private static void paint(List<SettingVerdict> verdicts, Surface surface, Box box, ChartTheme theme) {
        List<AgreementFigure> rows = AgreementFigure.of(verdicts);
        TextStyle words = TextStyle.small(theme.text());
        double right = box.x() + rows.stream().mapToDouble(one -> words.width(one.title())).max().orElse(0);
        double y = box.y() + ROW / 2;
        for (int row = 0; row < rows.size(); row++) {
            double middle = y + 4 + (row + 1) * ROW;
            surface.line(box.x(), middle - ROW / 2, box.right(), middle - ROW / 2, Stroke.solid(theme.grid(), 1));
            surface.text(rows.get(row).title(), box.x(), middle + words.drop(), words);
        }
        for (SettingVerdict verdict : verdicts) {
            right += GAP + rows.stream().mapToDouble(one -> words.width(one.shown(verdict))).max().orElse(0);
            Badge.of(verdict.setting().name().charAt(0)).paint(surface, right - Badge.RADIUS, y, theme);
            for (int row = 0; row < rows.size(); row++) {
                surface.text(rows.get(row).shown(verdict), right, y + 4 + (row + 1) * ROW + words.drop(),
                        words.end());
            }
        }
    }
}
