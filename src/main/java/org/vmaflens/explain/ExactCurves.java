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
        int p = model.featureCount();
        ClosedForm form = form(setting);
        ExactWeights weights = run(form);
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

    /**
     * p weights alone, the mean of runs with the setting's N and α: a small part of the cost of a line.
     *
     * @throws org.vmaflens.model.LensException when this model or setting has no closed form
     */
    public double[] weights(Neighbourhood setting) {
        ClosedForm form = form(setting);
        ExactWeights weights = run(form);
        double kept = 1 - setting.ridgeAlpha() / (setting.samples() * form.information() + setting.ridgeAlpha());
        double[] means = new double[model.featureCount()];
        for (int k = 0; k < means.length; k++) {
            means[k] = kept * weights.slopes()[k * FramePanel.LANES];
        }
        return means;
    }

    private ClosedForm form(Neighbourhood setting) {
        ExactRefusals.check(model, setting);
        return new ClosedForm(model.featureCount(), model.regression().kernel().gamma(), setting.std(),
                setting.kernelWidth());
    }

    private ExactWeights run(ClosedForm form) {
        ExactWeights weights = new ExactWeights(kernels, svm, form);
        weights.run(panel);
        return weights;
    }
}
