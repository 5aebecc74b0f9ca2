package org.vmaflens.ui;

import javafx.stage.Stage;

/** A window of a test's own, whose size it may change: the primary one keeps its size for whatever test comes next. */
final class OwnWindow {

    private OwnWindow() {
    }

    /** Shows an explorer in one where it fits the screen when it is large, too; whoever asks closes it. */
    static Stage show(Explorer explorer, double width, double height) {
        Stage window = new Stage();
        window.setScene(explorer.scene(width, height));
        window.setX(0);
        window.setY(0);
        window.show();
        return window;
    }
}
