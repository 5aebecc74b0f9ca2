package org.vmaflens.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.vmaflens.explain.Explainer;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.PointsLost;
import org.vmaflens.explain.Progress;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.Kernel;
import org.vmaflens.model.ModelFeature;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.NormType;
import org.vmaflens.model.SupportVectorRegression;
import org.vmaflens.model.VmafModel;
import org.vmaflens.numeric.Parallel;

class ExplainRunTest {

    private static final int FRAMES = 5;

    @Test
    void allClipsAreExplainedAndCounted() {
        ExplainRun run = new ExplainRun("explain", "Explaining", List.of(piece(new Slow(99)), piece(new Slow(99))),
                Parallel.SAME_THREAD);
        JobRunner.onSameThread().start(run.job());
        assertThat(run.job().state()).isEqualTo(JobState.DONE);
        assertThat(run.job().progress()).satisfies(p -> assertThat(p.done()).isEqualTo(p.total()).isEqualTo(10));
        assertThat(run.result(1)).hasValueSatisfying(e -> assertThat(e.finishedCount()).isEqualTo(FRAMES));
    }

    @Test
    void cancelKeepsTheFinishedFramesAndSkipsLaterClips() throws InterruptedException {
        Slow slow = new Slow(2);
        ExplainRun run = new ExplainRun("explain", "Explaining", List.of(piece(slow), piece(new Slow(99))),
                Parallel.SAME_THREAD);
        try (JobRunner threads = JobRunner.onThreads()) {
            threads.start(run.job());
            assertThat(slow.reached.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(run.result(0)).as("drawn while it runs").isPresent();
            run.job().cancel();
        }
        assertThat(run.job().state()).isEqualTo(JobState.CANCELLED);
        assertThat(run.result(0)).hasValueSatisfying(e -> assertThat(e.finishedCount()).isEqualTo(2));
        assertThat(run.result(1)).isEmpty();
    }

    private static ExplainRun.Piece piece(Explainer explainer) {
        SupportVectorRegression svm = new SupportVectorRegression(Kernel.rbf(1), 1, new double[]{1}, new double[]{0},
                0);
        VmafModel model = new VmafModel("m", "LIBSVMNUSVR", NormType.NONE,
                List.of(new ModelFeature("adm2", Map.of())), new double[]{1, 1}, new double[]{0, 0}, svm,
                Optional.empty(), Optional.empty(), OptionalDouble.empty());
        double[] n = new double[FRAMES];
        FeatureMatrix matrix = new FeatureMatrix("c", "00", 1, new int[FRAMES], n, n, n, n, n, n);
        ModelFile file = new ModelFile("m", Path.of("m.json"), "00", List.of(model));
        return new ExplainRun.Piece(explainer.cost(file, matrix),
                (parallel, progress) -> explainer.explain(file, matrix, parallel, progress));
    }

    /** Finishes frames until {@code stopAt}, then waits to be cancelled. */
    private static final class Slow implements Explainer.StandIn {

        private final int stopAt;
        private final CountDownLatch reached = new CountDownLatch(1);

        Slow(int stopAt) {
            this.stopAt = stopAt;
        }

        @Override
        public Method method() {
            return Method.POINTS;
        }

        @Override
        public long cost(ModelFile model, FeatureMatrix matrix) {
            return matrix.frameCount();
        }

        @Override
        public Explanations explain(ModelFile model, FeatureMatrix matrix, Parallel parallel, Progress progress) {
            boolean[] finished = new boolean[FRAMES];
            double[] n = new double[FRAMES];
            Explanations filling = new Explanations(Method.POINTS, null, "m", "00", "c", "00", List.of("adm2"),
                    matrix.frameNumbers(), finished, null, new PointsLost(n, n, n), null, List.of());
            progress.begun(filling);
            for (int i = 0; i < FRAMES; i++) {
                if (i == stopAt) {
                    reached.countDown();
                    while (!progress.isCancelled()) {
                        Thread.onSpinWait();
                    }
                    return filling;
                }
                finished[i] = true;
                progress.advance(1);
            }
            return filling;
        }
    }
}
