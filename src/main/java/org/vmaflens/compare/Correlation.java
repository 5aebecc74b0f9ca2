package org.vmaflens.compare;

/** Pearson's correlation of pairs as they come; Welford's updates, so that no digits cancel in long clips. */
final class Correlation {

    private long count;
    private double meanA;
    private double meanB;
    private double squaresA;
    private double squaresB;
    private double products;

    void add(double a, double b) {
        count++;
        double fromA = a - meanA;
        double fromB = b - meanB;
        meanA += fromA / count;
        meanB += fromB / count;
        squaresA += fromA * (a - meanA);
        squaresB += fromB * (b - meanB);
        products += fromA * (b - meanB);
    }

    /** −1 to 1; NaN where one of both does not vary. */
    double value() {
        return squaresA > 0 && squaresB > 0 ? products / Math.sqrt(squaresA * squaresB) : Double.NaN;
    }
}
