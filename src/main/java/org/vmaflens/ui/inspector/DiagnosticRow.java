package org.vmaflens.ui.inspector;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;

/** One figure's labels: its name, the figure, the verdict. */
final class DiagnosticRow {

    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");

    private final Label title;
    private final Label value = new Label();
    private final Label words = new Label();

    /** Without figure and verdict yet: {@link #say} gives them. */
    DiagnosticRow(Diagnostic one) {
        title = new Label(one.title());
        value.setId("diagnostic-" + one.name());
        value.getStyleClass().add("strong");
        words.setId("verdict-" + one.name());
        words.setWrapText(true);
        words.getStyleClass().add("verdict");
        List.of(title, value, words).forEach(label -> Tip.on(label, Strings.of("diagnostic." + one.name() + ".tip")));
        title.setMinWidth(Region.USE_PREF_SIZE);
        value.setMinWidth(Region.USE_PREF_SIZE);
        words.setMinWidth(0);
    }

    /** Shows another frame's figure of the same name. */
    void say(Diagnostic one) {
        value.setText(one.figure());
        words.setText(one.verdict().text());
        words.pseudoClassStateChanged(GOOD, one.verdict().good());
    }

    Label title() {
        return title;
    }

    Label value() {
        return value;
    }

    Label words() {
        return words;
    }
}
