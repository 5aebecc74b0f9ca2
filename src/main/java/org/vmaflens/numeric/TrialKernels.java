package org.vmaflens.numeric;

import java.util.function.LongSupplier;

/**
 * Scalar loops, each of which gives way to its vector twin when the JVM has compiled that. Until then a vector loop is some
 * hundred times slower than it will be; in a new window, whose compiler has much else to do, that lasts for seconds. Both
 * give the same answers (to 1e-12), so it does not matter which of them did a piece of work. Safe to use from several threads.
 */
final class TrialKernels implements Kernels {

    /** Operations of an exponential, and of a logarithm that the JDK does at once, about. */
    private static final long EXP = 16;
    private static final long LOG = 6;

    // What is decided is asked for before the loop is wrapped: afterwards a call costs what it does without a trial.
    private final Kernels scalars = new ScalarKernels();
    private final Kernels vectors;
    private final int lanes;
    private final LongSupplier clock;
    private final LoopTrial exp;
    private final LoopTrial polarFactors;
    private final LoopTrial dot;
    private final LoopTrial dots;
    private final LoopTrial products;
    private final LoopTrial addRows;
    private final LoopTrial timesDifferences;
    private final LoopTrial addSquaredDifferences;
    private final LoopTrial addSquares;
    private final LoopTrial scaleRows;
    private final LoopTrial squareRows;
    private final LoopTrial squaredResiduals;

    /**
     * Loops that nothing is known of yet.
     *
     * @param lanes doubles in one of the vectors
     * @param clock nanoseconds
     */
    TrialKernels(Kernels vectors, int lanes, LongSupplier clock) {
        this.vectors = vectors;
        this.lanes = lanes;
        this.clock = clock;
        exp = new LoopTrial(lanes);
        polarFactors = new LoopTrial(lanes);
        dot = new LoopTrial(lanes);
        dots = new LoopTrial(lanes);
        products = new LoopTrial(lanes);
        addRows = new LoopTrial(lanes);
        timesDifferences = new LoopTrial(lanes);
        addSquaredDifferences = new LoopTrial(lanes);
        addSquares = new LoopTrial(lanes);
        scaleRows = new LoopTrial(lanes);
        squareRows = new LoopTrial(lanes);
        squaredResiduals = new LoopTrial(lanes);
    }

    /** Of this machine's vectors. */
    static TrialKernels ofVectors() {
        return new TrialKernels(new VectorKernels(), VectorExp.SPECIES.length(), System::nanoTime);
    }

    @Override
    public String describe() {
        return vectors.describe();
    }

    @Override
    public void exp(double[] values, int from, int to) {
        if (exp.isOver()) {
            vectors.exp(values, from, to);
        } else {
            in(exp, EXP * inVectors(to - from), loops -> loops.exp(values, from, to));
        }
    }

    @Override
    public void polarFactors(double[] values, int count) {
        if (polarFactors.isOver()) {
            vectors.polarFactors(values, count);
        } else {
            in(polarFactors, LOG * inVectors(count), loops -> loops.polarFactors(values, count));
        }
    }

    @Override
    public double dot(double[] a, int aFrom, double[] b, int bFrom, int length) {
        if (dot.isOver()) {
            return vectors.dot(a, aFrom, b, bFrom, length);
        }
        double[] out = new double[1];
        in(dot, inVectors(length), loops -> out[0] = loops.dot(a, aFrom, b, bFrom, length));
        return out[0];
    }

    @Override
    public void dots(double[] a, int aFrom, double[] b, int bFrom, int stride, int count, int length, double[] out) {
        if (dots.isOver()) {
            vectors.dots(a, aFrom, b, bFrom, stride, count, length, out);
        } else {
            in(dots, count < 4 ? 0 : (long) count * length,
                    loops -> loops.dots(a, aFrom, b, bFrom, stride, count, length, out));
        }
    }

    @Override
    public void products(double[] rows, int rowsAt, double[] panels, int at, int count, double[] tile, int to) {
        if (products.isOver()) {
            vectors.products(rows, rowsAt, panels, at, count, tile, to);
        } else {
            in(products, (long) ROWS * PANEL * count,
                    loops -> loops.products(rows, rowsAt, panels, at, count, tile, to));
        }
    }

    @Override
    public void addRows(double[] factors, int first, double[] panels, int at, int count, double[] out, int to) {
        if (addRows.isOver()) {
            vectors.addRows(factors, first, panels, at, count, out, to);
        } else {
            in(addRows, (long) PANEL * count, loops -> loops.addRows(factors, first, panels, at, count, out, to));
        }
    }

    @Override
    public void timesDifferences(double[] in, double[] point, int at, double[] positions, int first, int step,
            int count, double[] out) {
        if (timesDifferences.isOver()) {
            vectors.timesDifferences(in, point, at, positions, first, step, count, out);
        } else {
            in(timesDifferences, 2L * PANEL * count,
                    loops -> loops.timesDifferences(in, point, at, positions, first, step, count, out));
        }
    }

    @Override
    public void addSquaredDifferences(double[] in, double[] point, int at, double[] positions, int first, int step,
            int count, double[] out, int to) {
        if (addSquaredDifferences.isOver()) {
            vectors.addSquaredDifferences(in, point, at, positions, first, step, count, out, to);
        } else {
            in(addSquaredDifferences, 3L * PANEL * count,
                    loops -> loops.addSquaredDifferences(in, point, at, positions, first, step, count, out, to));
        }
    }

    @Override
    public void addSquares(double[] in, int count, double[] out, int to) {
        if (addSquares.isOver()) {
            vectors.addSquares(in, count, out, to);
        } else {
            in(addSquares, (long) PANEL * count, loops -> loops.addSquares(in, count, out, to));
        }
    }

    @Override
    public void scaleRows(double[] tile, double[] scales, double[] shifts, int count, double[] out, int to,
            int stride) {
        if (scaleRows.isOver()) {
            vectors.scaleRows(tile, scales, shifts, count, out, to, stride);
        } else {
            in(scaleRows, (long) PANEL * count, loops -> loops.scaleRows(tile, scales, shifts, count, out, to, stride));
        }
    }

    @Override
    public void squareRows(double[] tile, double[] weights, int at, int count, double[] out, int to, int stride) {
        if (squareRows.isOver()) {
            vectors.squareRows(tile, weights, at, count, out, to, stride);
        } else {
            in(squareRows, (long) PANEL * count, loops -> loops.squareRows(tile, weights, at, count, out, to, stride));
        }
    }

    @Override
    public void squaredResiduals(Columns points, double[] slopes, double constant, double[] y, int at) {
        if (squaredResiduals.isOver()) {
            vectors.squaredResiduals(points, slopes, constant, y, at);
        } else {
            in(squaredResiduals, (long) points.stride() * (slopes.length + 2),
                    loops -> loops.squaredResiduals(points, slopes, constant, y, at));
        }
    }

    /** Of so many doubles those that the vector loops do not leave to their scalar ends. */
    private int inVectors(int count) {
        return count - count % (2 * lanes);
    }

    private void in(LoopTrial trial, long operations, Piece piece) {
        if (!trial.isEnough(operations)) {
            piece.with(scalars);
            return;
        }
        boolean due = trial.isDue(operations);
        long begun = clock.getAsLong();
        piece.with(due ? vectors : scalars);
        long took = clock.getAsLong() - begun;
        if (due) {
            trial.tookVectors(took, operations);
        } else {
            trial.tookScalars(took);
        }
    }

    /** Work that either kind of loops can do. */
    @FunctionalInterface
    private interface Piece {
        void with(Kernels loops);
    }
}
