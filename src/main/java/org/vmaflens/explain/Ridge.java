package org.vmaflens.explain;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/** The small linear algebra of the ridge line. */
final class Ridge {

    private Ridge() {
    }

    /**
     * {@code (G + αI)^-1} by Cholesky; where that fails (no penalty, too few neighbours that count) the pseudo-inverse,
     * which gives the shortest of the equally good lines.
     *
     * @param gram G, p × p, row after row, symmetric
     */
    static double[] inverse(double[] gram, int p, double alpha) {
        DMatrixRMaj matrix = new DMatrixRMaj(p, p, true, gram.clone());
        for (int a = 0; a < p; a++) {
            matrix.add(a, a, alpha);
        }
        DMatrixRMaj inverse = new DMatrixRMaj(p, p);
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.symmPosDef(p);
        if (solver.setA(matrix.copy()) && solver.quality() > 1e-15) {
            solver.invert(inverse);
        } else {
            CommonOps_DDRM.pinv(matrix, inverse);
        }
        return inverse.data;
    }

    /** {@code A v} for a p × p matrix. */
    static double[] times(double[] matrix, double[] vector) {
        int p = vector.length;
        double[] out = new double[p];
        for (int a = 0; a < p; a++) {
            for (int b = 0; b < p; b++) {
                out[a] += matrix[a * p + b] * vector[b];
            }
        }
        return out;
    }
}
