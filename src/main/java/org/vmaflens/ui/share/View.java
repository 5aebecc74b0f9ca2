package org.vmaflens.ui.share;

import java.util.Map;
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
 */
public record View(String name, Node node, Rendering rendering, double width, double height,
        Map<String, String> facts) {

    public View {
        width = Math.max(1, Math.floor(width));
        height = Math.max(1, Math.floor(height));
    }

    /** A drawing as large as it is on screen. */
    public static View of(String name, Region node, Rendering rendering) {
        return new View(name, node, rendering, node.getWidth(), node.getHeight(), Map.of());
    }

    /** What is on screen now; on the FX thread. */
    Drawing drawing(ChartTheme theme) {
        Drawing drawing = new Drawing();
        drawing.fillRect(0, 0, width, height, theme.background());
        rendering.paint(drawing, width, height, theme);
        return drawing;
    }
}
