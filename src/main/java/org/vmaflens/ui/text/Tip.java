package org.vmaflens.ui.text;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Words beside what the pointer rests on, which screen readers speak as its help. Each tooltip is a window with styles
 * of its own, so it is made when the pointer first comes and not for every part of the window at its opening. FX thread
 * only.
 */
public final class Tip {

    /** In pixels; longer sentences wrap. */
    private static final double WIDEST = 340;

    private static final Duration DELAY = Duration.millis(400);

    /** Long enough to read a paragraph. */
    private static final Duration DURATION = Duration.seconds(30);

    private final Node node;
    private String words = "";
    private @Nullable Tooltip made;

    /** Without words, nothing is shown. */
    public Tip(Node node) {
        this.node = node;
        node.hoverProperty().subscribe(this::show);
    }

    /** Words that stay. */
    public static void on(Node node, String words) {
        new Tip(node).say(words);
    }

    /** Says something else from now on; nothing if empty. */
    public void say(String something) {
        words = something;
        node.setAccessibleHelp(something.isEmpty() ? null : something);
        show();
    }

    private void show() {
        Tooltip tooltip = made;
        if (words.isEmpty()) {
            if (tooltip != null) {
                tooltip.hide();
                Tooltip.uninstall(node, tooltip);
                made = null;
            }
        } else if (tooltip != null) {
            tooltip.setText(words);
        } else if (node.isHover()) {
            made = make();
            Tooltip.install(node, made);
        }
    }

    private Tooltip make() {
        Tooltip tooltip = new Tooltip(words);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        tooltip.setShowDelay(DELAY);
        tooltip.setShowDuration(DURATION);
        return tooltip;
    }
}
