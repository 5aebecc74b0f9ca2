package org.vmaflens.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

/** What a screen reader says of a control, and what is wrong with that. */
final class Spoken {

    private Spoken() {
    }

    static String name(Node node) {
        String said = node.getAccessibleText();
        if (said == null && node instanceof Labeled labeled) {
            said = labeled.getText();
        }
        return said == null ? "" : said;
    }

    /** All that can be seen under a node, itself first. */
    static List<Node> seen(Node root) {
        List<Node> all = new ArrayList<>();
        gather(root, all);
        return all;
    }

    /** Stops of the Tab key that have no name, and controls that it does not stop at. */
    static List<String> faults(Node root) {
        List<String> faults = new ArrayList<>();
        for (Node node : seen(root)) {
            if (node.isFocusTraversable() && name(node).isBlank()) {
                faults.add("has no name: " + node);
            }
            if (isControl(node) && !node.isFocusTraversable()) {
                faults.add("is not reached by Tab: " + node);
            }
        }
        return faults;
    }

    /** Where the Tab key stops. */
    static List<Node> stops(Node root) {
        return seen(root).stream().filter(node -> node.isFocusTraversable() && !node.isDisabled()).toList();
    }

    private static void gather(Node node, List<Node> all) {
        if (node.isVisible()) {
            all.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> gather(child, all));
            }
        }
    }

    /** Whether a user does something with it; a part of another control's skin is not meant. */
    private static boolean isControl(Node node) {
        boolean part = node.getParent() instanceof ComboBoxBase<?> || node.getParent() instanceof MenuButton;
        return !part && (node instanceof ButtonBase || node instanceof TextInputControl
                || node instanceof ComboBoxBase<?> || node instanceof ListView<?> || node instanceof TableView<?>
                || node instanceof Slider);
    }
}
