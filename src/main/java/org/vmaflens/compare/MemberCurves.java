package org.vmaflens.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vmaflens.compare.AccuracyCurve.Axis;
import org.vmaflens.explain.ExactCurves;
import org.vmaflens.explain.MemberSpread;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.log.FeatureMatrices;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.VmafModel;

/**
 * What the bootstrap members of a collection say of some frames under many settings: the model's own uncertainty along
 * a curve or over a map, where one run's error is seen beside it. Used by one thread at a time.
 */
public final class MemberCurves {

    private final int features;
    /** Members × frames. */
    private final List<List<ExactCurves>> members = new ArrayList<>();

    /**
     * Of a collection; of a single model, whose spread is empty.
     *
     * @param frames of which the mean weights are taken; gaps are left out
     */
    public MemberCurves(ModelFile model, FeatureMatrix frames) {
        features = frames.features();
        for (VmafModel member : model.members().subList(1, model.members().size())) {
            FeatureMatrix seen = FeatureMatrices.seenBy(member, frames);
            List<ExactCurves> ofMember = new ArrayList<>();
            for (int frame = 0; frame < seen.frameCount(); frame++) {
                if (!seen.isGap(frame)) {
                    ofMember.add(new ExactCurves(member, seen, frame));
                }
            }
            members.add(ofMember);
        }
    }

    /** Whether there are any members. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /**
     * The spread of the members' mean weights along an axis, m × p; NaN where there is no answer, of length 0 for a
     * single model.
     */
    public MemberSpread along(Neighbourhood setting, Axis axis, double[] at) {
        if (members.isEmpty()) {
            return new MemberSpread(0, new double[0], new double[0], new double[0]);
        }
        double[][] values = new double[members.size()][at.length * features];
        for (int i = 0; i < at.length; i++) {
            put(axis.with(setting, at[i]), values, i * features);
        }
        return MemberSpread.of(values);
    }

    /** Half the widest of the p intervals that hold 95 % of the members under a setting; NaN without any. */
    public double halfWidth(Neighbourhood setting) {
        if (members.isEmpty()) {
            return Double.NaN;
        }
        double[][] values = new double[members.size()][features];
        put(setting, values, 0);
        MemberSpread spread = MemberSpread.of(values);
        double most = Double.NaN;
        for (int k = 0; k < features; k++) {
            double half = (spread.high()[k] - spread.low()[k]) / 2;
            most = half <= most ? most : half;
        }
        return most;
    }

    private void put(Neighbourhood setting, double[][] values, int from) {
        for (int m = 0; m < values.length; m++) {
            List<ExactCurves> frames = members.get(m);
            try {
                for (ExactCurves frame : frames) {
                    double[] weights = frame.weights(setting);
                    for (int k = 0; k < features; k++) {
                        values[m][from + k] += weights[k] / frames.size();
                    }
                }
            } catch (LensException noAnswerHere) {
                Arrays.fill(values[m], from, from + features, Double.NaN);
            }
        }
    }
}
