package org.vmaflens.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vmaflens.compare.Setting;
import org.vmaflens.compare.SettingVerdict;
import org.vmaflens.compare.VerdictText;
import org.vmaflens.plot.Numbers;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;

/** Which setting against which, with what tolerance, and what is to be said of it in words. */
final class VerdictBanner extends VBox {

    private final CompareModel model;
    private final Pick<Character> first;
    private final Pick<Character> second;
    private final Label headline = text("compare-headline", "strong");
    private final Label reasons = text("compare-reasons", "reasons");
    private final Label notes = text("compare-notes", "warning");
    private final Button another = new Button();

    /** What it consists of, from the top. */
    private final List<List<Node>> parts;

    VerdictBanner(CompareModel model, Button export) {
        super(6);
        this.model = model;
        setId("compare-banner");
        getStyleClass().add("chart-card");
        setMinHeight(USE_PREF_SIZE); // the charts below scroll rather than take its lines
        Choices choices = model.choices();
        first = new Pick<>("compare-first", List.of('A'), choices.firstProperty(), String::valueOf);
        second = new Pick<>("compare-second", List.of('B'), choices.secondProperty(), String::valueOf);
        HBox pair = new HBox(6, first, muted("compare.against"), second);
        pair.setAlignment(Pos.CENTER_LEFT);
        pair.setMinWidth(USE_PREF_SIZE);
        // While there is but one setting, there is no pair to choose, and one click makes it.
        another.setId("compare-another");
        another.setMinWidth(USE_PREF_SIZE);
        Tip.on(another, Strings.of("compare.another.tip"));
        another.setOnAction(pressed -> model.addOther());
        pair.visibleProperty().bind(another.visibleProperty().not());
        List.of(pair, another).forEach(one -> one.managedProperty().bind(one.visibleProperty()));
        ToleranceField tolerance = new ToleranceField(choices.toleranceProperty());
        CheckBox sampled = new CheckBox(Strings.of("compare.sampled"));
        sampled.setId("compare-sampled");
        Tip.on(sampled, Strings.of("compare.sampled.tip"));
        sampled.selectedProperty().bindBidirectional(choices.sampledProperty());
        sampled.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(headline, Priority.ALWAYS);
        headline.setMaxWidth(Double.MAX_VALUE);
        HBox top = new HBox(14, pair, headline);
        top.setAlignment(Pos.CENTER_LEFT);
        export.setMinWidth(USE_PREF_SIZE);
        FlowPane tools = new FlowPane(14, 6, another, tolerance, sampled, export);
        tools.setRowValignment(VPos.CENTER);
        parts = List.of(List.of(top, reasons, notes), List.of(tools, tolerance.trouble()));
        for (Label one : List.of(reasons, notes)) {
            one.visibleProperty().bind(one.textProperty().isNotEmpty());
            one.managedProperty().bind(one.visibleProperty());
        }
        model.figuresProperty().addListener((property, was, is) -> show(is));
        model.waitingProperty().addListener((property, was, is) -> show(model.figuresProperty().get()));
        show(model.figuresProperty().get());
    }

    /**
     * Takes its next part in, from none to all of them.
     *
     * @return whether there was one
     */
    boolean unfold() {
        for (List<Node> part : parts) {
            if (!getChildren().containsAll(part)) {
                getChildren().addAll(part);
                return true;
            }
        }
        return false;
    }

    /** Is empty again. */
    void fold() {
        getChildren().clear();
    }

    /** All that it says, the headline first. */
    List<String> sentences() {
        List<String> all = new ArrayList<>(List.of(headline.getText(), reasons.getText()));
        all.addAll(notes.getText().lines().toList());
        return all;
    }

    private void show(@Nullable Figures figures) {
        List<Character> letters = model.settings().stream().map(one -> one.name().charAt(0)).toList();
        first.offer(letters);
        second.offer(letters);
        another.setVisible(letters.size() == 1);
        another.setText(Strings.of("compare.another", Numbers.count(model.otherSamples())));
        if (figures == null) {
            headline.setText(model.waitingProperty().get());
            reasons.setText("");
            notes.setText("");
            return;
        }
        List<Setting> settings = figures.question().settings();
        Setting judged = settings.get(settings.size() > 1 ? 1 : 0);
        double t = figures.question().tolerance();
        Optional<SettingVerdict> verdict = figures.comparison().verdict(judged);
        headline.setText(verdict.map(one -> VerdictText.headline(one, t))
                .orElseGet(() -> Strings.of("compare.nothing", judged.name())));
        reasons.setText(verdict.map(one -> join(VerdictText.reasons(one, t), VerdictText.uncertainty(one, t),
                settings.size() > 1 ? VerdictText.overall(figures.comparison().verdict()) : ""))
                .orElse(""));
        notes.setText(String.join("\n", figures.notes().stream().map(note -> "▲ " + note).toList()));
    }

    private static String join(String... sentences) {
        return String.join(" ", List.of(sentences).stream().filter(one -> !one.isEmpty()).toList());
    }

    private static Label muted(String key) {
        Label label = new Label(Strings.of(key));
        label.getStyleClass().add("note");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label text(String id, String style) {
        Label label = new Label();
        label.setId(id.toLowerCase(Locale.ROOT));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
