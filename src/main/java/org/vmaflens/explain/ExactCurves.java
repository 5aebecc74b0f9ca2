package org.vmaflens.explain;

import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.VmafModel;

/**
 * The exact method for one frame under many settings, without a run: what comparison curves and maps are drawn from.
 * Used by one thread at a time.
 */
public final class ExactCurves {

    private final VmafModel model;
    private final LaneBlock block;
    private final double output;

    /**
     * For a frame of a clip, by its place.
     *
     * @throws IllegalArgumentException when the frame is a gap
     */
    public ExactCurves(VmafModel model, FeatureMatrix matrix, int frame) {
        if (matrix.isGap(frame)) {
            throw new IllegalArgumentException("a gap frame has no explanation");
        }
        this.model = model;
        block = new LaneBlock(matrix.features(), 1);
        block.load(matrix, matrix.normalised(), frame, frame + 1);
        output = matrix.rawSvm()[frame];
    }

    /**
     * The line under the σ and κ of a setting; ask it for any N and α.
     *
     * @throws org.vmaflens.model.LensException when this model or setting has no closed form
     */
    public ExactLine at(Neighbourhood setting) {
        ExactRefusals.check(model, setting);
        int p = model.featureCount();
        ClosedForm form = new ClosedForm(p, model.regression().kernel().gamma(), setting.std(), setting.kernelWidth());
        ExactWeights weights = new ExactWeights(model.regression(), form, 1);
        weights.run(block);
        ExactErrors errors = new ExactErrors(model.regression(), form, PairForms.of(model.regression(), form), 1);
        errors.run(block, weights);
        double[] limit = new double[p];
        double[] unitErrors = new double[p];
        for (int k = 0; k < p; k++) {
            limit[k] = weights.slopes(k)[0];
            unitErrors[k] = errors.unitErrors(k)[0];
        }
        double prediction = weights.sum()[0] - weights.rho();
        return new ExactLine(limit, unitErrors, prediction, prediction - output, errors.rSquared()[0],
                form.information(), form.sampleShare());
    }
}
