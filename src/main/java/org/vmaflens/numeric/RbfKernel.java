package org.vmaflens.numeric;

/**
 * A weighted sum of Gaussian bumps: {@code f(x) = Σ_i α_i exp(-γ |x - s_i|²) - ρ}.
 *
 * @param dimensions p
 * @param gamma γ
 * @param coefficients α, one per centre
 * @param centres s, centres × p, row after row
 * @param rho ρ
 */
public record RbfKernel(int dimensions, double gamma, double[] coefficients, double[] centres, double rho) {

    /** Rows turned into columns at a time: their columns stay in the nearest cache. */
    private static final int BLOCK = 512;

    /** How many centres there are. */
    public int size() {
        return coefficients.length;
    }

    /** The same function with the origin of its space at the mean of its centres, where numbers are smallest. */
    public RbfKernel centred() {
        double[] origin = origin();
        double[] moved = centres.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] -= origin[i % dimensions];
        }
        return new RbfKernel(dimensions, gamma, coefficients, moved, rho);
    }

    /** The mean of the centres. */
    public double[] origin() {
        double[] origin = new double[dimensions];
        for (int i = 0; i < centres.length; i++) {
            origin[i % dimensions] += centres[i] / size();
        }
        return origin;
    }

    /**
     * f of every row. A row with a NaN gives NaN.
     *
     * @param rows n × p, row after row
     * @return n values
     */
    public double[] values(Kernels kernels, double[] rows) {
        int n = rows.length / dimensions;
        double[] out = new double[n];
        double[] block = new double[BLOCK];
        RbfSums sums = new RbfSums(kernels, this);
        sums.centre(centres, new double[dimensions], 0);
        for (int from = 0; from < n; from += BLOCK) {
            int to = Math.min(n, from + BLOCK);
            Columns points = Columns.ofRows(rows, dimensions, from, to);
            sums.sums(points, 0, points.stride(), block, 0);
            for (int j = from; j < to; j++) {
                out[j] = block[j - from] - rho;
            }
        }
        return out;
    }
}
