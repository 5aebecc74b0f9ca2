package org.vmaflens.ui;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.vmaflens.ui.workspace.FxThread;

/**
 * Library, middle and inspector beside each other. The sides are shares of the window within what can be read without
 * lines a hand's breadth long: the rest of a wide screen is the charts'. Dragged dividers stay where they are put.
 */
final class Sides extends SplitPane {

    /** Under this width the sides give way to the middle, over the other they do not grow any more. */
    private static final double NARROW = 1150;
    private static final double WIDE = 2000;

    private static final double LIBRARY = 255;
    private static final double LIBRARY_MOST = 360;
    private static final double INSPECTOR = 285;
    private static final double INSPECTOR_MOST = 500;

    Sides(Node library, Node middle, Node inspector) {
        super(library, middle, inspector);
        setResizableWithParent(library, false);
        setResizableWithParent(inspector, false);
        setDividerPositions(0.2, 0.75);
        widthProperty().addListener((property, was, is) -> {
            if (kind(was.doubleValue()) != kind(is.doubleValue())) {
                // after the pane has laid the new width out, which keeps the sides as wide as they were
                FxThread.soon(() -> place(getWidth()));
            }
        });
    }

    private void place(double width) {
        boolean narrow = kind(width) == 0;
        double left = narrow ? LIBRARY : Math.min(0.2 * width, LIBRARY_MOST);
        double right = narrow ? INSPECTOR : Math.min(0.25 * width, INSPECTOR_MOST);
        setDividerPositions(left / width, 1 - right / width);
    }

    private static int kind(double width) {
        return width <= 0 ? -1 : width < NARROW ? 0 : width < WIDE ? 1 : 2;
    }
}
