package org.vmaflens.ui.chart;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.vmaflens.plot.Bitmap;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.Mark;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;

/** Draws on a JavaFX canvas. */
public final class CanvasSurface implements Surface {

    private final GraphicsContext graphics;
    private final Columns columns;
    private final Map<Integer, Color> colours = new HashMap<>();
    private final Map<String, Font> fonts = new HashMap<>();
    private final Map<Hatch, Image> hatches = new HashMap<>();

    /** Draws through the given context. */
    public CanvasSurface(GraphicsContext graphics) {
        this.graphics = graphics;
        this.columns = new Columns(graphics);
        graphics.setTextBaseline(VPos.BASELINE);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setLineCap(StrokeLineCap.BUTT);
    }

    @Override
    public void fillRect(double x, double y, double width, double height, Ink ink) {
        columns.draw();
        graphics.setFill(colour(ink));
        graphics.fillRect(x, y, width, height);
    }

    @Override
    public void strokeRect(double x, double y, double width, double height, Stroke stroke) {
        columns.draw();
        apply(stroke);
        graphics.strokeRect(x, y, width, height);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        columns.draw();
        boolean straight = x1 == x2 || y1 == y2;
        if (straight && stroke.width() == 1 && stroke.dash().on() == 0) {
            // A rectangle is several times as quick as an outlined path, and as sharp.
            fillRect(Math.min(x1, x2) - (x1 == x2 ? 0.5 : 0), Math.min(y1, y2) - (y1 == y2 ? 0.5 : 0),
                    Math.max(1, Math.abs(x2 - x1)), Math.max(1, Math.abs(y2 - y1)), stroke.ink());
            return;
        }
        apply(stroke);
        graphics.strokeLine(x1, y1, x2, y2);
    }

    @Override
    public void polyline(double[] xs, double[] ys, int count, Stroke stroke) {
        columns.draw();
        apply(stroke);
        graphics.strokePolyline(xs, ys, count);
    }

    @Override
    public void polygon(double[] xs, double[] ys, int count, Ink ink) {
        columns.draw();
        graphics.setFill(colour(ink));
        graphics.fillPolygon(xs, ys, count);
    }

    @Override
    public void columns(double x, double[] tops, double[] bottoms, int count, Ink ink) {
        columns.add(x, tops, bottoms, count, ink);
    }

    /** With a picture of one step: outlines of the lines together took 100 to 400 ms in a new JVM. */
    @Override
    public void hatch(Box box, int step, Ink ink) {
        columns.draw();
        if (graphics.getTransform().getMxx() != 1) { // a stretched picture would be blurred
            Surface.super.hatch(box, step, ink);
            return;
        }
        // The first picture lies at the upper left: the toolkit lays what is before the first one a pixel off.
        double left = Math.floor(box.x() / step) * step;
        double top = Math.round(box.bottom()) - Math.ceil(box.height() / step + 1) * step;
        Image tile = hatches.computeIfAbsent(new Hatch(step, ink), Hatch::tile);
        graphics.setFill(new ImagePattern(tile, left, top, step, step, false));
        graphics.fillRect(box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public void mark(Mark mark, double x, double y, double radius, Ink fill, Stroke outline) {
        columns.draw();
        graphics.setFill(colour(fill));
        apply(outline);
        boolean outlined = outline.width() > 0 && outline.ink().alpha() > 0;
        switch (mark) {
            case DOT -> {
                graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
                if (outlined) {
                    graphics.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
                }
            }
            case SQUARE -> {
                graphics.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
                if (outlined) {
                    graphics.strokeRect(x - radius, y - radius, 2 * radius, 2 * radius);
                }
            }
            case DIAMOND -> {
                double[] xs = {x, x + radius, x, x - radius};
                double[] ys = {y - radius, y, y + radius, y};
                graphics.fillPolygon(xs, ys, 4);
                if (outlined) {
                    graphics.strokePolygon(xs, ys, 4);
                }
            }
        }
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        columns.draw();
        graphics.setFill(colour(style.ink()));
        graphics.setFont(font(style));
        graphics.setTextAlign(switch (style.align()) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        });
        if (style.turned()) {
            graphics.save();
            graphics.translate(x, y);
            graphics.rotate(-90);
            graphics.fillText(text, 0, 0);
            graphics.restore();
        } else {
            graphics.fillText(text, x, y);
        }
    }

    @Override
    public void image(Bitmap bitmap, double x, double y, double width, double height) {
        columns.draw();
        graphics.drawImage(Images.image(bitmap), x, y, width, height);
    }

    @Override
    public void beginClip(double x, double y, double width, double height) {
        columns.draw();
        graphics.save();
        graphics.beginPath();
        // Any other clip is a mask, through which every single mark would be rendered.
        Box pixels = new Box(x, y, width, height).wholePixels();
        graphics.rect(pixels.x(), pixels.y(), pixels.width(), pixels.height());
        graphics.clip();
    }

    @Override
    public void endClip() {
        columns.draw();
        graphics.restore();
    }

    /** Begins a drawing of which nothing outside of {@code limits} is seen. */
    public void begin(Box limits) {
        columns.begin(limits);
    }

    /** Ends a drawing; what was drawn last may not be there before. */
    public void end() {
        columns.end();
    }

    private void apply(Stroke stroke) {
        graphics.setStroke(colour(stroke.ink()));
        graphics.setLineWidth(stroke.width());
        if (stroke.dash().on() > 0) {
            graphics.setLineDashes(stroke.dash().on(), stroke.dash().off());
        } else {
            graphics.setLineDashes((double[]) null);
        }
    }

    private Color colour(Ink ink) {
        return colours.computeIfAbsent(ink.argb(), key -> Colours.of(ink));
    }

    private Font font(TextStyle style) {
        return fonts.computeIfAbsent(style.size() + (style.bold() ? "b" : ""),
                key -> Font.font("System", style.bold() ? FontWeight.BOLD : FontWeight.NORMAL, style.size()));
    }
}
