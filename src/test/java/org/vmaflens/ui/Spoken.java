package org.vmaflens.ui;

import javafx.scene.Node;
import javafx.scene.control.Labeled;

/** What a screen reader says of a control. */
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
}
