package org.vmaflens.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vmaflens.plot.Bitmap;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.Mark;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;

/** A surface that remembers what was drawn on it. */
public final class Drawn implements Surface {

    /** A filled rectangle. */
    public record Rect(Box box, Ink ink) {
    }

    /** A line through points. */
    public record Path(double[] xs, double[] ys) {
    }

    private final List<Rect> rects = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();
    private final List<Ink> polygons = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private int marks;
    private int slanting;

    /** Rectangles, columns among them, in the order drawn. */
    public List<Rect> rects() {
        return rects;
    }

    /** How many points each line has. */
    public List<Integer> polylines() {
        return paths.stream().map(path -> path.xs().length).toList();
    }

    /** The lines themselves. */
    public List<Path> paths() {
        return paths;
    }

    /** How many single lines are neither level nor upright. */
    public int slanting() {
        return slanting;
    }

    /** Colours of the polygons. */
    public List<Ink> polygons() {
        return polygons;
    }

    /** Texts in the order written. */
    public List<String> texts() {
        return texts;
    }

    /** How many points were marked. */
    public int marks() {
        return marks;
    }

    /** Highest and lowest pixel drawn in the column of pixels that begins at {@code x}; crossed over for none. */
    public double[] reach(double x) {
        double[] ends = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (Rect rect : rects) {
            if (rect.box().x() < x + 1 && rect.box().right() > x) {
                ends[0] = Math.min(ends[0], rect.box().y());
                ends[1] = Math.max(ends[1], rect.box().bottom());
            }
        }
        return ends;
    }

    @Override
    public void fillRect(double x, double y, double width, double height, Ink ink) {
        rects.add(new Rect(new Box(x, y, width, height), ink));
    }

    @Override
    public void strokeRect(double x, double y, double width, double height, Stroke stroke) {
        // outlines are of no interest to these tests
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        slanting += x1 != x2 && y1 != y2 ? 1 : 0; // others are axes, grids and crosshairs
    }

    @Override
    public void polyline(double[] xs, double[] ys, int count, Stroke stroke) {
        paths.add(new Path(Arrays.copyOf(xs, count), Arrays.copyOf(ys, count)));
    }

    @Override
    public void polygon(double[] xs, double[] ys, int count, Ink ink) {
        polygons.add(ink);
    }

    @Override
    public void mark(Mark mark, double x, double y, double radius, Ink fill, Stroke outline) {
        marks++;
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        texts.add(text);
    }

    @Override
    public void image(Bitmap bitmap, double x, double y, double width, double height) {
        // charts draw none
    }

    @Override
    public void beginClip(double x, double y, double width, double height) {
        // what is outside is not drawn there by these painters anyway
    }

    @Override
    public void endClip() {
        // see beginClip
    }
}
