package org.vmaflens.ui.compare;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vmaflens.compare.Setting;
import org.vmaflens.plot.Box;
import org.vmaflens.ui.share.View;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.FxThread;

/** A card: a title, a note beside it, controls at the right, and a chart or a table below. */
final class ChartCard extends VBox {

    private final Label note = new Label();
    private final String title;
    private final Exhibit exhibit;
    private String words = "";

    /**
     * @param exhibit what it shows, for paper
     * @param content the same on screen
     */
    ChartCard(String name, Exhibit exhibit, Node content, Node... controls) {
        super(6);
        this.exhibit = exhibit;
        this.title = Strings.of("compare." + name);
        setId("compare-" + name);
        getStyleClass().add("chart-card");
        Label heading = new Label(title);
        heading.getStyleClass().add("strong");
        heading.setMinWidth(USE_PREF_SIZE);
        note.setId("compare-" + name + "-note");
        note.getStyleClass().add("note");
        note.textProperty().subscribe(new Tip(note)::say);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(8, heading, note, space);
        head.setAlignment(Pos.CENTER_LEFT);
        note.setMinWidth(0);
        head.setMinWidth(0);
        setMinWidth(0);
        HBox tools = new HBox(8, controls);
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.setMinWidth(USE_PREF_SIZE);
        head.getChildren().add(tools);
        getChildren().addAll(head, content);
        VBox.setVgrow(content, Priority.ALWAYS);
        widthProperty().addListener((property, was, is) -> place(head, heading, tools));
        // not before the toolkit has laid the card out: what it styles first has no width until then
        tools.widthProperty().addListener(changed -> FxThread.soon(() -> place(head, heading, tools)));
    }

    /** Controls that do not fit beside the title stand in a line of their own. */
    private void place(HBox head, Label heading, HBox tools) {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        boolean beside = heading.prefWidth(-1) + tools.prefWidth(-1) + 3 * head.getSpacing() <= room;
        if (beside != head.getChildren().contains(tools)) {
            head.getChildren().remove(tools);
            getChildren().remove(tools);
            if (beside) {
                head.getChildren().add(tools);
            } else {
                getChildren().add(1, tools);
            }
        }
    }

    /** Says something beside the title. */
    void note(String text) {
        note(text, "");
    }

    /** The same, and what a pointer can do here: that is of no use on paper. */
    void note(String text, String hint) {
        words = text;
        note.setText(text + hint);
    }

    /** What it shows now, without its controls. */
    CardOnPaper onPaper() {
        return new CardOnPaper(title, words, exhibit.onPaper(), exhibit.reason());
    }

    /** It alone as a drawing, with what the letters in it stand for. */
    View view(List<Setting> settings, Map<String, String> facts) {
        double height = getHeight() + Paper.height(settings);
        CardOnPaper card = onPaper();
        return new View(title, this, (surface, wide, high, theme) -> {
            card.paint(surface, new Box(Paper.MARGIN, Paper.MARGIN, wide - 2 * Paper.MARGIN,
                    high - 2 * Paper.MARGIN - Paper.height(settings)), theme);
            Paper.settings(settings, surface, Paper.MARGIN, high - Paper.MARGIN - Paper.height(settings), theme);
        }, getWidth(), height + 2 * Paper.MARGIN, facts, true);
    }
}
