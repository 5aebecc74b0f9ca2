package org.vmaflens.ui.share;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Drawing;

/**
 * Something on screen of which pictures and drawings can be had.
 *
 * @param name what it is called
 * @param node where it is
 * @param rendering draws it
 * @param width, height of the drawing, in pixels
 * @param facts where it comes from; empty where that is what the explanations of the clip in view come from
 * @param lasting whether it draws from values that never change, and so on any thread and later
 */
public record View(String name, Node node, Rendering rendering, double width, double height,
        Map<String, String> facts, boolean lasting) {

    public View {
        width = Math.max(1, Math.floor(width));
        height = Math.max(1, Math.floor(height));
    }

    /** A drawing as large as it is on screen. */
    public static View of(String name, Region node, Rendering rendering) {
        return new View(name, node, rendering, node.getWidth(), node.getHeight(), Map.of(), false);
    }

    /**
     * Takes what is on screen now; on the FX thread. The drawing itself may be asked for on any thread, and is better
     * asked for on a worker: a whole comparison of a film takes a while to draw.
     */
    Supplier<Drawing> take(ChartTheme theme) {
        if (lasting) {
            return () -> drawing(theme);
        }
        Drawing now = drawing(theme);
        return () -> now;
    }

    private Drawing drawing(ChartTheme theme) {
        Drawing drawing = new Drawing();
        drawing.fillRect(0, 0, width, height, theme.background());
        rendering.paint(drawing, width, height, theme);
        return drawing;
    }
}
