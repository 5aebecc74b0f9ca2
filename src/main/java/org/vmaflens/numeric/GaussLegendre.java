package org.vmaflens.numeric;

/**
 * Gauss–Legendre nodes and weights on [0, 1]; m of them integrate polynomials up to degree 2m − 1 exactly. Nodes are
 * the roots of the Legendre polynomial, by Newton's method from the usual cosine guess.
 *
 * @param nodes m, ascending
 * @param weights m, summing to 1
 */
public record GaussLegendre(double[] nodes, double[] weights) {

    private static final int STEPS = 20;

    /** The rule with m nodes; m is 1 or above. */
    public static GaussLegendre of(int m) {
        double[] nodes = new double[m];
        double[] weights = new double[m];
        for (int i = 0; i < m; i++) {
            double x = -Math.cos(Math.PI * (i + 0.75) / (m + 0.5));
            double slope = 1;
            for (int step = 0; step < STEPS; step++) {
                double before = 1;
                double value = x;
                for (int n = 2; n <= m; n++) {
                    double next = ((2 * n - 1) * x * value - (n - 1) * before) / n;
                    before = value;
                    value = next;
                }
                slope = m * (x * value - before) / (x * x - 1);
                x -= value / slope;
            }
            nodes[i] = (1 + x) / 2;
            weights[i] = 1 / ((1 - x * x) * slope * slope);
        }
        return new GaussLegendre(nodes, weights);
    }
}
