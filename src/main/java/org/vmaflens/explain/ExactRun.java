package org.vmaflens.explain;

import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.numeric.Kernels;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.numeric.RbfKernel;

/** Carries panels of a clip's frames through the closed forms, on all workers. */
final class ExactRun {

    private static final int LANES = FramePanel.LANES;

    private final Kernels kernels;
    private final double[] origin;
    private final RbfKernel svm;
    private final ClosedForm form;
    private final FeatureMatrix matrix;
    private final ExactSink sink;
    private final Progress progress;

    ExactRun(Kernels kernels, RbfKernel svm, ClosedForm form, FeatureMatrix matrix, ExactSink sink,
            Progress progress) {
        this.kernels = kernels;
        this.origin = svm.origin();
        this.svm = svm.centred();
        this.form = form;
        this.matrix = matrix;
        this.sink = sink;
        this.progress = progress;
    }

    /** Works out all lines. */
    void lines(Parallel parallel, int panels, long cost) {
        parallel.forEachChunk(matrix.frameCount(), chunk(parallel, panels), (from, to) -> {
            FramePanel panel = new FramePanel(origin);
            ExactWeights weights = new ExactWeights(kernels, svm, form);
            for (int at = from; at < to && !progress.isCancelled(); at += LANES) {
                int end = Math.min(to, at + LANES);
                panel.load(matrix, at, end);
                weights.run(panel);
                sink.putLines(weights, at, end);
                progress.advance((end - at) * cost);
            }
        });
    }

    /** Works out R² and standard errors. */
    void diagnostics(PairForms pairs, Parallel parallel, int panels, long cost) {
        parallel.forEachChunk(matrix.frameCount(), chunk(parallel, panels), (from, to) -> {
            FramePanel panel = new FramePanel(origin);
            ExactWeights weights = new ExactWeights(kernels, svm, form);
            ExactErrors errors = new ExactErrors(kernels, svm, form, pairs);
            for (int at = from; at < to && !progress.isCancelled(); at += LANES) {
                int end = Math.min(to, at + LANES);
                panel.load(matrix, at, end);
                weights.run(panel);
                errors.run(panel, weights);
                sink.putErrors(errors, at, end);
                progress.advance((end - at) * cost);
            }
        });
    }

    /** Whole panels, so few that all workers have some. */
    private int chunk(Parallel parallel, int most) {
        int share = (matrix.frameCount() + parallel.workers() - 1) / parallel.workers();
        int panels = (share + LANES - 1) / LANES;
        return Math.clamp(panels, 1, most) * LANES;
    }
}
