package org.vmaflens.ui.inspector;

import java.util.Arrays;
import org.vmaflens.log.FeatureMatrix;

/**
 * What a clip says of a frame, or of a range in the mean. NaN where there is no figure.
 *
 * @param count how many frames have figures
 * @param gaps how many lack a feature
 * @param score mean displayed score
 * @param least lowest displayed score
 * @param logScore mean score in the log
 * @param raw, normalised p means
 */
record Figures(int count, int gaps, double score, double least, double logScore, double[] raw, double[] normalised) {

    /** Of the frames from {@code first} to {@code last}. */
    static Figures of(FeatureMatrix matrix, int first, int last) {
        int p = matrix.features();
        Means raw = new Means(p);
        Means normalised = new Means(p);
        Means score = new Means(1);
        Means logged = new Means(1);
        double least = Double.NaN;
        int gaps = 0;
        for (int frame = first; frame <= last; frame++) {
            if (matrix.isGap(frame)) {
                gaps++;
                continue;
            }
            raw.add(matrix.raw(), frame);
            normalised.add(matrix.normalised(), frame);
            score.add(matrix.scores(), frame);
            least = Double.isNaN(least) ? matrix.scores()[frame] : Math.min(least, matrix.scores()[frame]);
            if (matrix.logScores().length > 0 && !Double.isNaN(matrix.logScores()[frame])) {
                logged.add(matrix.logScores(), frame);
            }
        }
        return new Figures(score.count(), gaps, score.get()[0], least, logged.get()[0], raw.get(), normalised.get());
    }

    /** Means of rows of p values. */
    static final class Means {
        private final double[] sums;
        private int count;

        Means(int p) {
            sums = new double[p];
        }

        void add(double[] rows, int row) {
            for (int k = 0; k < sums.length; k++) {
                sums[k] += rows[row * sums.length + k];
            }
            count++;
        }

        int count() {
            return count;
        }

        double[] get() {
            return Arrays.stream(sums).map(sum -> count == 0 ? Double.NaN : sum / count).toArray();
        }
    }
}
