package org.vmaflens.ui.chart;

import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;

/**
 * A region that shows what a painter draws, at its own size. However often it is asked to repaint, it does so once
 * before the next picture on screen: painting is part of the layout pass, which runs once a pulse. Where it paints in
 * turn, a drawing of another size comes with its turn, and until then the former one is shown, cut off at its edges.
 */
public final class ChartCanvas extends Region {

    private final Canvas canvas = new Canvas();
    private final CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
    private final Painter painter;
    private @Nullable DoubleUnaryOperator heightByWidth;
    private @Nullable Function<Surface, Box> part;
    private boolean covered;
    private @Nullable Consumer<Runnable> turns;
    private final Runnable turn = this::repaintAtOnce;

    /** Whether the next painting is not to wait, be its size another one or not. */
    private boolean due;

    private Box drawn = new Box(0, 0, 0, 0);
    private final BooleanProperty active = new SimpleBooleanProperty(this, "active", true);

    /**
     * Shows a painter's drawing.
     *
     * @param accessibleText what screen readers say it is
     */
    public ChartCanvas(String accessibleText, Painter painter) {
        this.painter = painter;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(accessibleText);
        getChildren().add(canvas);
        setMinSize(0, 0);
        active.addListener(changed -> repaintAtOnce()); // what was drawn before it was out of sight shows something else
    }

    /** Whether it paints at all; while it cannot be seen it need not. */
    public BooleanProperty activeProperty() {
        return active;
    }

    /** Shows over a chart that the keys are its own now. */
    public static void focusRing(Region chart, Surface surface, Ink ink) {
        if (chart.isFocusVisible()) {
            surface.strokeRect(0.5, 0.5, chart.getWidth() - 1, chart.getHeight() - 1, Stroke.solid(ink, 1));
        }
    }

    /** Paints only a part, of which the painter is asked anew each time: clear pixels, too, take time to render. */
    public void setPart(Function<Surface, Box> painted) {
        part = painted;
    }

    /** Says that its painter covers every pixel: clearing them before takes as long as a cover, and is not seen. */
    public void setCovered() {
        covered = true;
    }

    /**
     * Lets it wait for its turn where its size has changed or {@link #repaintInTurn} asks.
     *
     * @param queue takes what is to be run, once however often it is given, when its turn comes
     */
    public void paintInTurn(Consumer<Runnable> queue) {
        turns = queue;
    }

    /** Paints anew when its turn comes; one is enough, whatever has changed. */
    public void repaintInTurn() {
        if (turns == null) {
            repaint();
        } else {
            turns.accept(turn);
        }
    }

    /** Paints anew before the next picture, whether its size has changed or not. */
    public void repaintAtOnce() {
        due = true;
        repaint();
    }

    /** Where it was painted last, in its own coordinates: what is seen of it while another size waits for its turn. */
    public Box drawn() {
        return drawn;
    }

    /** Makes it as high as its drawing is at a width, in pixels, when its parent asks. */
    public void setHeightByWidth(DoubleUnaryOperator height) {
        heightByWidth = height;
        requestLayout();
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return heightByWidth == null ? null : Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        DoubleUnaryOperator height = heightByWidth;
        return height == null ? super.computePrefHeight(width) : height.applyAsDouble(width < 0 ? getWidth() : width);
    }

    /** Paints anew before the next picture, unless another size has to wait for its turn. */
    public void repaint() {
        setNeedsLayout(true);
    }

    /** Paints anew whenever one of these changes. */
    public void repaintOn(Observable... causes) {
        for (Observable cause : causes) {
            cause.addListener(changed -> repaint());
        }
    }

    @Override
    protected void layoutChildren() {
        if (!active.get()) {
            return;
        }
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        Box box = part == null ? new Box(0, 0, width, height) : part.apply(surface).wholePixels();
        if (putOff(box)) {
            return;
        }
        due = false;
        drawn = box;
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        canvas.relocate(box.x(), box.y());
        canvas.setWidth(box.width());
        canvas.setHeight(box.height());
        graphics.setTransform(1, 0, 0, 1, 0, 0);
        if (!covered) {
            graphics.clearRect(0, 0, box.width(), box.height());
        }
        if (box.width() > 0 && box.height() > 0) {
            graphics.translate(-box.x(), -box.y());
            surface.begin(box);
            painter.paint(surface, width, height);
            surface.end();
        }
    }

    /** Where a drawing of another size has to wait, asks for its turn and cuts the former one off. */
    private boolean putOff(Box box) {
        Consumer<Runnable> queue = turns;
        boolean same = drawn.width() == box.width() && drawn.height() == box.height();
        boolean first = drawn.width() == 0 || drawn.height() == 0; // nothing is there to be shown meanwhile
        if (queue == null || due || same || first) {
            return false;
        }
        canvas.setWidth(Math.min(drawn.width(), box.width()));
        canvas.setHeight(Math.min(drawn.height(), box.height()));
        queue.accept(turn);
        return true;
    }
}
