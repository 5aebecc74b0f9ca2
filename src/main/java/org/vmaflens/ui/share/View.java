package org.vmaflens.ui.share;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.SvgSurface;
import org.vmaflens.ui.chart.CanvasSurface;

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

    private static final double SCALE = 2;

    public View {
        width = Math.max(1, Math.floor(width));
        height = Math.max(1, Math.floor(height));
    }

    /** A drawing as large as it is on screen. */
    public static View of(String name, Region node, Rendering rendering) {
        return new View(name, node, rendering, node.getWidth(), node.getHeight(), Map.of());
    }

    /** A sharp picture, two pixels for one on screen; on the FX thread. */
    WritableImage picture(ChartTheme theme) {
        Canvas canvas = new Canvas(SCALE * width, SCALE * height);
        canvas.getGraphicsContext2D().scale(SCALE, SCALE);
        CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
        surface.begin(new Box(0, 0, width, height));
        rendering.paint(surface, width, height, theme);
        surface.end();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.web(theme.background().hex()));
        return canvas.snapshot(parameters, null);
    }

    /** Lines and texts, ready to be ended with a title. */
    SvgSurface drawing(ChartTheme theme) {
        SvgSurface svg = new SvgSurface(width, height);
        svg.fillRect(0, 0, width, height, theme.background());
        rendering.paint(svg, width, height, theme);
        return svg;
    }
}
