package org.vmaflens.ui.share;

import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.SvgSurface;
import org.vmaflens.ui.chart.CanvasSurface;
import org.vmaflens.ui.chart.Painter;

/**
 * Something on screen of which a picture can be had.
 *
 * @param name what it is called
 * @param node where it is
 * @param painter draws it on any surface; null for controls, of which there is a bitmap only
 * @param width, height of the drawing, in pixels
 */
public record View(String name, Node node, @Nullable Painter painter, ChartTheme theme, double width, double height) {

    private static final double SCALE = 2;

    public View {
        width = Math.max(1, Math.floor(width));
        height = Math.max(1, Math.floor(height));
    }

    /** A drawing as large as it is on screen. */
    public static View painted(String name, Node node, Painter painter, ChartTheme theme) {
        return new View(name, node, painter, theme, node.getLayoutBounds().getWidth(),
                node.getLayoutBounds().getHeight());
    }

    /** Controls. */
    public static View of(String name, Node node, ChartTheme theme) {
        return new View(name, node, null, theme, node.getLayoutBounds().getWidth(),
                node.getLayoutBounds().getHeight());
    }

    /** Whether it can be had as lines and texts. */
    public boolean isDrawing() {
        return painter != null;
    }

    /** A sharp picture, two pixels for one on screen; on the FX thread. */
    WritableImage picture() {
        Color ground = Color.web(theme.background().hex());
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(ground);
        Painter draws = painter;
        if (draws == null) {
            parameters.setTransform(Transform.scale(SCALE, SCALE));
            return node.snapshot(parameters, null);
        }
        Canvas canvas = new Canvas(SCALE * width, SCALE * height);
        canvas.getGraphicsContext2D().scale(SCALE, SCALE);
        CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
        surface.begin(new Box(0, 0, width, height));
        draws.paint(surface, width, height);
        surface.end();
        return canvas.snapshot(parameters, null);
    }

    /** The drawing as SVG, ready to be ended with a title. */
    SvgSurface drawing(Painter draws) {
        SvgSurface svg = new SvgSurface(width, height);
        svg.fillRect(0, 0, width, height, theme.background());
        draws.paint(svg, width, height);
        return svg;
    }
}
