package org.vmaflens.explain;

import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.VmafModel;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.numeric.RbfKernel;

/**
 * The exact method for one frame under many settings, without a run: what comparison curves and maps are drawn from.
 * Used by one thread at a time.
 */
public final class ExactCurves {

    private final VmafModel model;
    private final Kernels kernels = Kernels.best();
    private final RbfKernel svm;
    private final FramePanel panel;
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
        RbfKernel rbf = model.regression().asRbf();
        svm = rbf.centred();
        panel = new FramePanel(rbf.origin());
        panel.load(matrix, frame, frame + 1);
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
        ExactWeights weights = new ExactWeights(kernels, svm, form);
        weights.run(panel);
        PairForms pairs = PairForms.of(kernels, svm, form, Parallel.SAME_THREAD, Progress.NONE);
        ExactErrors errors = new ExactErrors(kernels, svm, form, pairs);
        errors.run(panel, weights);
        double[] limit = new double[p];
        double[] unitErrors = new double[p];
        for (int k = 0; k < p; k++) {
            limit[k] = weights.slopes()[k * FramePanel.LANES];
            unitErrors[k] = errors.unitErrors()[k * FramePanel.LANES];
        }
        double prediction = weights.sum(0) - weights.rho();
        return new ExactLine(limit, unitErrors, prediction, prediction - output, errors.rSquared(0),
                form.information(), form.sampleShare());
    }
}
