package org.vmaflens.explain;

import java.util.Arrays;
import java.util.List;
import org.vmaflens.log.FeatureMatrices;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.VmafModel;

/**
 * What the bootstrap members of a collection say of a clip's scores, as libvmaf does: taken before transform and clip,
 * which mean and bounds then go through. NaN on gaps.
 *
 * @param mean n bagged scores: the mean over members 1 and on
 * @param deviation n population standard deviations, points before transform and clip
 * @param low n 2.5th percentiles
 * @param high n 97.5th percentiles
 */
public record BaggedScores(double[] mean, double[] deviation, double[] low, double[] high) {

    /**
     * The members' scores of what the full model sees.
     *
     * @param collection has at least two members
     */
    public static BaggedScores of(ModelFile collection, FeatureMatrix matrix) {
        List<VmafModel> members = collection.members().subList(1, collection.members().size());
        double[][] points = members.stream().map(member -> FeatureMatrices.seenBy(member, matrix).points())
                .toArray(double[][]::new);
        int n = matrix.frameCount();
        BaggedScores scores = new BaggedScores(new double[n], new double[n], new double[n], new double[n]);
        for (int frame = 0; frame < n; frame++) {
            int at = frame;
            scores.fill(frame, Arrays.stream(points).mapToDouble(member -> member[at]).sorted().toArray(),
                    collection.model());
        }
        return scores;
    }

    private void fill(int frame, double[] sorted, VmafModel model) {
        double average = Arrays.stream(sorted).average().orElse(Double.NaN);
        mean[frame] = displayed(model, average);
        deviation[frame] = Math.sqrt(Arrays.stream(sorted).map(s -> (s - average) * (s - average)).average()
                .orElse(Double.NaN));
        low[frame] = displayed(model, Spreads.percentile(sorted, Spreads.LOW));
        high[frame] = displayed(model, Spreads.percentile(sorted, Spreads.HIGH));
    }

    private static double displayed(VmafModel model, double points) {
        return Double.isNaN(points) ? Double.NaN : model.displayedScore(points, false);
    }
}
