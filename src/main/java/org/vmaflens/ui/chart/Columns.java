package org.vmaflens.ui.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import javafx.scene.canvas.GraphicsContext;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.Ink;

/**
 * Gathers columns one pixel wide and draws all that lie over each other as one picture. A film's chart has ten thousand
 * of them, and the toolkit takes several times as long over as many rectangles.
 */
final class Columns {

    private record Run(int x, int[] tops, int[] bottoms, Ink ink) {
    }

    private final GraphicsContext graphics;
    private final List<Run> runs = new ArrayList<>();
    /** A picture may still be being rendered while the next drawing is made: it is only filled anew for the one after. */
    private final Queue<Pixels> free = new ArrayDeque<>();
    private final Queue<Pixels> before = new ArrayDeque<>();
    private final Queue<Pixels> now = new ArrayDeque<>();
    private Box limits = new Box(0, 0, 0, 0);
    private int left;
    private int right;
    private int top;
    private int bottom;

    Columns(GraphicsContext graphics) {
        this.graphics = graphics;
    }

    /** Begins a drawing of which nothing outside of {@code seen} is seen. */
    void begin(Box seen) {
        limits = seen;
    }

    /** Remembers columns; their ends are rounded to whole pixels. */
    void add(double x, double[] tops, double[] bottoms, int count, Ink ink) {
        if (runs.isEmpty()) {
            left = Integer.MAX_VALUE;
            right = Integer.MIN_VALUE;
            top = Integer.MAX_VALUE;
            bottom = Integer.MIN_VALUE;
        }
        Run run = new Run((int) Math.round(x), new int[count], new int[count], ink);
        int end = (int) Math.min(count, Math.ceil(limits.right()) - run.x);
        for (int i = (int) Math.max(0, Math.floor(limits.x()) - run.x); i < end; i++) {
            int from = (int) Math.max(Math.floor(limits.y()), Math.floor(tops[i] + 0.5));
            int to = (int) Math.min(Math.ceil(limits.bottom()), Math.floor(bottoms[i] + 0.5));
            if (bottoms[i] > tops[i] && to > from) {
                run.tops[i] = from;
                run.bottoms[i] = to;
                left = Math.min(left, run.x + i);
                right = Math.max(right, run.x + i + 1);
                top = Math.min(top, from);
                bottom = Math.max(bottom, to);
            }
        }
        runs.add(run);
    }

    /** Draws what was gathered; to be called before anything else is drawn. */
    void draw() {
        if (!runs.isEmpty() && right > left) {
            Pixels pixels = pixels();
            pixels.clear(right - left, bottom - top);
            // One column after the other, so that the memory of neighbours is still at hand.
            for (int x = left; x < right; x++) {
                for (Run run : runs) {
                    int i = x - run.x;
                    if (i >= 0 && i < run.tops.length && run.bottoms[i] > run.tops[i]) {
                        pixels.lay(x - left, run.tops[i] - top, run.bottoms[i] - top, run.ink);
                    }
                }
            }
            pixels.draw(graphics, left, top, right - left, bottom - top);
            now.add(pixels);
        }
        runs.clear();
    }

    /** Ends a drawing. */
    void end() {
        draw();
        free.addAll(before);
        before.clear();
        before.addAll(now);
        now.clear();
    }

    /** As wide as what is seen: a run's chart grows by a few columns from drawing to drawing. */
    private Pixels pixels() {
        int across = (int) (Math.ceil(limits.right()) - Math.floor(limits.x()));
        Pixels pixels = free.poll();
        return pixels != null && pixels.holds(across, bottom - top) ? pixels : new Pixels(across, bottom - top);
    }
}
