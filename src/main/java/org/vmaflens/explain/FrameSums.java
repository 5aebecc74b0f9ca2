package org.vmaflens.explain;

import org.vmaflens.numeric.Kernels;

/**
 * What one frame's neighbours add up to, block after block. Predictions are taken minus the frame's own, offsets
 * instead of features: all sums then stay small and lose no digits.
 */
final class FrameSums {

    private final int p;
    private int blocks;
    private double sum;
    private double sumOfSquares;
    private final double[] first;
    private final double[] second;
    private double predicted;
    private double predictedSquares;
    private final double[] products;
    private final double[] variances;
    private double[] onlyInverse = {};

    FrameSums(int p) {
        this.p = p;
        first = new double[p];
        second = new double[p * p];
        products = new double[p];
        variances = new double[p];
    }

    /** p. */
    int features() {
        return p;
    }

    /** How many blocks have been added. */
    int blocks() {
        return blocks;
    }

    /**
     * Adds a block.
     *
     * @param y predictions minus the frame's own, from {@code at} on, one per neighbour and the padding; overwritten
     *        by the squared residuals of the block's own line
     * @param weighed scratch, as many at least
     */
    void add(Kernels kernels, WeighedBlock block, double[] y, int at, double[] weighed) {
        int stride = block.offsets.stride();
        for (int j = 0; j < stride; j++) {
            weighed[j] = block.weights[j] * y[at + j];
        }
        double blockPredicted = kernels.dot(block.weights, 0, y, at, stride);
        double[] blockProducts = new double[p];
        double[] centred = new double[p];
        kernels.dots(weighed, 0, block.offsets.values(), 0, stride, p, stride, blockProducts);
        for (int a = 0; a < p; a++) {
            centred[a] = blockProducts[a] - (block.sum > 0 ? block.first[a] * blockPredicted / block.sum : 0);
        }
        double[] line = Ridge.times(block.inverse, centred);
        double constant = block.sum > 0 ? (blockPredicted - dot(line, block.first)) / block.sum : 0;
        predictedSquares += kernels.dot(weighed, 0, y, at, stride);
        kernels.squaredResiduals(block.offsets, line, constant, y, at);
        double[] blockVariances = new double[p];
        kernels.dots(y, at, block.squaredOperator, 0, stride, p, stride, blockVariances);
        for (int a = 0; a < p; a++) {
            variances[a] += block.sum * block.sum * blockVariances[a];
            products[a] += blockProducts[a];
            first[a] += block.first[a];
        }
        for (int i = 0; i < p * p; i++) {
            second[i] += block.second[i];
        }
        predicted += blockPredicted;
        sum += block.sum;
        sumOfSquares += block.sumOfSquares;
        onlyInverse = block.inverse;
        blocks++;
    }

    /** Adds what another part of the same frame's neighbours add up to. */
    void add(FrameSums other) {
        for (int a = 0; a < p; a++) {
            variances[a] += other.variances[a];
            products[a] += other.products[a];
            first[a] += other.first[a];
        }
        for (int i = 0; i < p * p; i++) {
            second[i] += other.second[i];
        }
        predicted += other.predicted;
        predictedSquares += other.predictedSquares;
        sum += other.sum;
        sumOfSquares += other.sumOfSquares;
        onlyInverse = other.onlyInverse;
        blocks += other.blocks;
    }

    /**
     * Whether any neighbour but the frame itself has a say (its own weight is 1, or exp(−1/2κ²) at the origin under the
     * cosine metric; it adds nothing to the second moments).
     */
    boolean hasNeighbours() {
        for (int a = 0; a < p; a++) {
            if (second[a * p + a] > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Writes the frame's line. {@code own} is the frame's own prediction. A line that goes through as few neighbours as
     * it has parameters leaves nothing over, which says nothing about its errors: they are NaN.
     */
    void finish(LineFits fits, int frame, double[] rows, double own, Neighbourhood neighbourhood) {
        double[] gram = WeighedBlock.centred(second, first, sum);
        double[] inverse = blocks == 1 ? onlyInverse : Ridge.inverse(gram, p, neighbourhood.ridgeAlpha());
        double[] centred = new double[p];
        for (int a = 0; a < p; a++) {
            centred[a] = products[a] - first[a] * predicted / sum;
        }
        double[] weights = Ridge.times(inverse, centred);
        double local = own + (predicted - dot(weights, first)) / sum;
        double total = predictedSquares - predicted * predicted / sum;
        double residual = total - 2 * dot(weights, centred) + dot(weights, Ridge.times(gram, weights));
        double effective = sum * sum / sumOfSquares;
        boolean enough = effective >= p + 1;
        double intercept = local;
        for (int a = 0; a < p; a++) {
            intercept -= weights[a] * rows[frame * p + a];
            fits.weights()[frame * p + a] = weights[a];
            fits.standardErrors()[frame * p + a] = enough ? Math.sqrt(variances[a]) / sum : Double.NaN;
        }
        fits.intercepts()[frame] = intercept;
        fits.localPredictions()[frame] = local;
        fits.r2()[frame] = 1 - residual / total;
        fits.effectiveSampleSizes()[frame] = effective;
        fits.ridgeShares()[frame] = RidgeShare.of(neighbourhood, p, gram);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
