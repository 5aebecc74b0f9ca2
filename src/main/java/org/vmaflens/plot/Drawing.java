package org.vmaflens.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * What was drawn, kept to be drawn again: on other surfaces, on other threads, or a part of it at a time. Drawn on by one
 * thread; it may be drawn again by any once that has ended.
 */
public final class Drawing implements Surface {

    /** Something drawn, which covers nothing above {@code top} or below {@code bottom}. */
    private record Part(double top, double bottom, int weight, Consumer<Surface> again) {
    }

    private final List<Part> parts = new ArrayList<>();

    /** Draws all of it again. */
    public void drawOn(Surface surface) {
        drawOn(surface, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** Draws again what can be seen between two heights; some of it may reach beyond. */
    public void drawOn(Surface surface, double top, double bottom) {
        for (Part part : parts) {
            if (part.bottom >= top && part.top <= bottom) {
                part.again.accept(surface);
            }
        }
    }

    /** How much there is to draw between two heights: a part counts once, a line or shape once for every point. */
    public int weight(double top, double bottom) {
        int weight = 0;
        for (Part part : parts) {
            weight += part.bottom >= top && part.top <= bottom ? part.weight : 0;
        }
        return weight;
    }

    @Override
    public void fillRect(double x, double y, double width, double height, Ink ink) {
        keep(y, y + height, surface -> surface.fillRect(x, y, width, height, ink));
    }

    @Override
    public void strokeRect(double x, double y, double width, double height, Stroke stroke) {
        keep(y - stroke.width(), y + height + stroke.width(),
                surface -> surface.strokeRect(x, y, width, height, stroke));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        keep(Math.min(y1, y2) - 1 - stroke.width(), Math.max(y1, y2) + 1 + stroke.width(),
                surface -> surface.line(x1, y1, x2, y2, stroke));
    }

    @Override
    public void polyline(double[] xs, double[] ys, int count, Stroke stroke) {
        double[] across = Arrays.copyOf(xs, count);
        double[] down = Arrays.copyOf(ys, count);
        keepPoints(down, stroke.width(), surface -> surface.polyline(across, down, count, stroke));
    }

    @Override
    public void polygon(double[] xs, double[] ys, int count, Ink ink) {
        double[] across = Arrays.copyOf(xs, count);
        double[] down = Arrays.copyOf(ys, count);
        keepPoints(down, 1, surface -> surface.polygon(across, down, count, ink));
    }

    @Override
    public void mark(Mark mark, double x, double y, double radius, Ink fill, Stroke outline) {
        double reach = radius + outline.width();
        keep(y - reach, y + reach, surface -> surface.mark(mark, x, y, radius, fill, outline));
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        double reach = style.turned() ? style.width(text) : 2 * style.size();
        keep(y - reach, y + reach, surface -> surface.text(text, x, y, style));
    }

    @Override
    public void image(Bitmap bitmap, double x, double y, double width, double height) {
        keep(y, y + height, surface -> surface.image(bitmap, x, y, width, height));
    }

    @Override
    public void hatch(Box box, int step, Ink ink) {
        keep(box.y(), box.bottom(), surface -> surface.hatch(box, step, ink));
    }

    @Override
    public void columns(double x, double[] tops, double[] bottoms, int count, Ink ink) {
        double[] from = Arrays.copyOf(tops, count);
        double[] to = Arrays.copyOf(bottoms, count);
        always(surface -> surface.columns(x, from, to, count, ink));
    }

    @Override
    public void beginClip(double x, double y, double width, double height) {
        always(surface -> surface.beginClip(x, y, width, height));
    }

    @Override
    public void endClip() {
        always(Surface::endClip);
    }

    /** A point that is NaN draws nothing, and leaves the others where they are. */
    private void keepPoints(double[] ys, double reach, Consumer<Surface> again) {
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (double y : ys) {
            top = y < top ? y : top;
            bottom = y > bottom ? y : bottom;
        }
        parts.add(new Part(top - reach, bottom + reach, ys.length, again));
    }

    private void keep(double top, double bottom, Consumer<Surface> again) {
        parts.add(new Part(top, bottom, 1, again));
    }

    private void always(Consumer<Surface> again) {
        keep(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, again);
    }
}
