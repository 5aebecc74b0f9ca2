package org.vmaflens.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;
import org.vmaflens.explain.Draws;
import org.vmaflens.explain.ExactExplainer;
import org.vmaflens.explain.Explainer;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.PointsLostExplainer;
import org.vmaflens.explain.Progress;
import org.vmaflens.explain.Reference;
import org.vmaflens.explain.SampledExplainer;
import org.vmaflens.job.Workers;
import org.vmaflens.log.FeatureMatrix;

/** Two clips of 48 frames, warm: 480,096 predictions where N = 5000. Nothing is kept from one run to the next. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class JobBenchmark {

    @Param("5000")
    int samples;

    @Param("2")
    int threads;

    private Clips clips = Clips.pair();
    private Workers workers = new Workers(1);

    /** Starts the workers. */
    @Setup(Level.Trial)
    public void open() {
        clips = Clips.pair();
        workers = new Workers(threads);
    }

    /** Ends the threads. */
    @TearDown(Level.Trial)
    public void close() {
        workers.close();
    }

    /** Sampled, the same draws for every frame. */
    @Benchmark
    public void shared(Blackhole hole) {
        explain(new SampledExplainer(settings(Draws.SHARED)), hole);
    }

    /** Sampled, fresh draws for every frame. */
    @Benchmark
    public void numpy(Blackhole hole) {
        explain(new SampledExplainer(settings(Draws.NUMPY)), hole);
    }

    /** The closed form's weights, intercepts and local predictions. */
    @Benchmark
    public void exactWeights(Blackhole hole) {
        explain(ExactExplainer.weightsOnly(settings(Draws.SHARED)), hole);
    }

    /** The closed form with R² and standard errors. */
    @Benchmark
    public void exact(Blackhole hole) {
        explain(new ExactExplainer(settings(Draws.SHARED)), hole);
    }

    /** Shapley values against the clip's mean. */
    @Benchmark
    public void points(Blackhole hole) {
        explain(new PointsLostExplainer(new Reference.ClipMean(), false), hole);
    }

    private Neighbourhood settings(Draws draws) {
        return Neighbourhood.DEFAULTS.withSamples(samples).withDraws(draws);
    }

    private void explain(Explainer explainer, Blackhole hole) {
        for (FeatureMatrix matrix : clips.matrices()) {
            hole.consume(explainer.explain(clips.model(), matrix, workers, Progress.NONE));
        }
    }
}
