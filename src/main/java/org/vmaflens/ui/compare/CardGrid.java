package org.vmaflens.ui.compare;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.scene.layout.Region;

/**
 * Cards on columns of one width, each over one or several of them. Rows have a least height, and share what a higher
 * window leaves in proportion to it. (A GridPane leaves out the gaps of columns in which nothing begins.)
 */
final class CardGrid extends Region {

    private static final double GAP = 10;

    /**
     * Where a card stands.
     *
     * @param column its first, from 0
     * @param row from 0
     * @param span how many columns it takes
     */
    record Place(int column, int row, int span) {
    }

    private final List<ChartCard> cards;
    private List<Place> places = List.of();
    private double[] rows = {};
    private int columns = 1;

    /** Is empty at first. */
    CardGrid(List<ChartCard> cards) {
        this.cards = cards;
        setMinWidth(0);
    }

    /**
     * Takes the next card in.
     *
     * @return whether there was one
     */
    boolean unfold() {
        boolean left = getChildren().size() < cards.size();
        if (left) {
            getChildren().add(cards.get(getChildren().size()));
        }
        return left;
    }

    /** Is empty again. */
    void fold() {
        getChildren().clear();
    }

    /**
     * Puts every card somewhere.
     *
     * @param each a place for every card, in their order
     * @param least height of every row, in pixels
     */
    void place(List<Place> each, double[] least, int across) {
        places = each;
        rows = least;
        columns = across;
        requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return DoubleStream.of(rows).sum() + GAP * Math.max(0, rows.length - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double gaps = GAP * Math.max(0, rows.length - 1);
        double stretch = Math.max(1, (getHeight() - gaps) / DoubleStream.of(rows).sum());
        double[] tops = new double[rows.length + 1];
        for (int row = 0; row < rows.length; row++) {
            tops[row + 1] = tops[row] + Math.floor(rows[row] * stretch) + GAP;
        }
        double step = (getWidth() + GAP) / columns;
        for (int i = 0; i < getChildren().size(); i++) {
            Place at = places.get(i);
            double left = Math.rint(at.column() * step);
            double right = Math.rint((at.column() + at.span()) * step) - GAP;
            cards.get(i).resizeRelocate(left, tops[at.row()], right - left, tops[at.row() + 1] - GAP - tops[at.row()]);
        }
    }
}
