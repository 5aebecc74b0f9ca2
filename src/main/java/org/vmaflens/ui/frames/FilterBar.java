package org.vmaflens.ui.frames;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.vmaflens.ui.text.Segments;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;

/** Chooses the rows: one of the quick filters, and a filter that is typed, with what was understood of it. */
final class FilterBar extends FlowPane {

    private final TextField field = new TextField();
    private final Label understood = new Label();
    private final Map<QuickFilter, ToggleButton> buttons = new LinkedHashMap<>();
    private final Runnable changed;
    private final ObjectProperty<QuickFilter> quick = new SimpleObjectProperty<>(this, "quick", QuickFilter.ALL);

    /** What a session chose, while there is nothing to choose it for: no range yet, or no diagnostics. */
    private QuickFilter wanted = QuickFilter.ALL;

    FilterBar(Runnable changed) {
        super(10, 4);
        this.changed = changed;
        setId("frames-filter");
        getStyleClass().addAll("slim-bar", "filter-bar");
        setAlignment(Pos.CENTER_LEFT);
        Segments<QuickFilter> choice = new Segments<>(quick, List.of(QuickFilter.values()), this::button);
        quick.addListener((property, was, is) -> {
            wanted = QuickFilter.ALL;
            changed.run();
        });
        field.setId("frames-query");
        field.setPromptText(Strings.of("frames.query"));
        field.setPrefColumnCount(22);
        field.setAccessibleText(Strings.of("frames.query.tip"));
        Tip.on(field, Strings.of("frames.query.tip"));
        field.textProperty().addListener(typed -> changed.run());
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                key.consume();
            }
        });
        understood.setId("frames-understood");
        understood.setWrapText(true); // a refusal names all columns
        understood.maxWidthProperty().bind(Bindings.createDoubleBinding(
                () -> Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset()), widthProperty(),
                insetsProperty()));
        setMinWidth(0);
        getChildren().addAll(choice, field, understood);
    }

    String text() {
        return field.getText() == null ? "" : field.getText();
    }

    /** Which rows are listed, in words. */
    String words() {
        return understood.getText();
    }

    QuickFilter quick() {
        return quick.get();
    }

    /** The quick filter in use, or the one that comes into use as soon as it can. */
    QuickFilter wanted() {
        return wanted == QuickFilter.ALL ? quick() : wanted;
    }

    /** Filters like this; by the quick filter once there is something for it. */
    void filter(QuickFilter one, String query) {
        quick.set(one == QuickFilter.WORST ? one : QuickFilter.ALL);
        wanted = one;
        field.setText(query);
        changed.run();
    }

    /** Says what was understood, how many of n rows pass, and how many each quick filter has. */
    void say(Query query, int passed, int n, Map<QuickFilter, Integer> counts, boolean diagnosed) {
        boolean refused = !query.trouble().isEmpty();
        understood.setText(refused
                ? query.trouble()
                : query.words().isEmpty()
                        ? Strings.of("frames.count", passed, n)
                        : Strings.of("frames.understood", query.words(), Strings.of("frames.count", passed, n)));
        understood.getStyleClass().setAll("label", refused ? "trouble" : "note");
        buttons.forEach((one, button) -> {
            int count = counts.getOrDefault(one, 0);
            button.setText(Strings.of("frames.quick." + name(one), count));
            button.setDisable(one == QuickFilter.FAILED ? !diagnosed : one == QuickFilter.RANGE && count == 0);
        });
        if (!isEnabled(quick())) {
            quick.set(QuickFilter.ALL);
        } else if (isEnabled(wanted) && wanted != QuickFilter.ALL) {
            quick.set(wanted);
        }
    }

    private boolean isEnabled(QuickFilter one) {
        ToggleButton button = buttons.get(one);
        return button != null && !button.isDisabled();
    }

    private ToggleButton button(QuickFilter one) {
        ToggleButton button = new ToggleButton(Strings.of("frames.quick." + name(one), 0));
        button.setId("frames-" + name(one));
        Tip.on(button, Strings.of("frames.quick." + name(one) + ".tip"));
        button.setOnAction(pressed -> wanted = QuickFilter.ALL); // also one that is in use already
        buttons.put(one, button);
        return button;
    }

    private static String name(QuickFilter one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
