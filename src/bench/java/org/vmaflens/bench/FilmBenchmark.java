package org.vmaflens.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.vmaflens.explain.ExactExplainer;
import org.vmaflens.explain.Explainer;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.PointsLostExplainer;
import org.vmaflens.explain.Progress;
import org.vmaflens.explain.Reference;
import org.vmaflens.explain.SampledExplainer;
import org.vmaflens.job.Workers;
import org.vmaflens.log.FeatureLog;
import org.vmaflens.log.LogReaders;

/** Clips up to a film of two hours. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class FilmBenchmark {

    @Param({"1728", "17280", "172800"})
    int frames;

    private Clips film = Clips.film(1728);
    private Workers workers = new Workers(1);

    /** Makes the film. */
    @Setup(Level.Trial)
    public void open() {
        film = Clips.film(frames);
        workers = Workers.forThisMachine();
    }

    /** Ends the threads. */
    @TearDown(Level.Trial)
    public void close() {
        workers.close();
    }

    /** Reading its log, 25 MB for a film. */
    @Benchmark
    public FeatureLog readCsv() {
        return LogReaders.read(film.logs().getFirst());
    }

    /** Sampled, shared draws, N = 5000. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 1)
    public Explanations shared() {
        return explain(new SampledExplainer(Neighbourhood.DEFAULTS));
    }

    /** The closed form's weights, intercepts and local predictions. */
    @Benchmark
    public Explanations exactWeights() {
        return explain(ExactExplainer.weightsOnly(Neighbourhood.DEFAULTS));
    }

    /** The closed form with R² and standard errors. */
    @Benchmark
    public Explanations exact() {
        return explain(new ExactExplainer(Neighbourhood.DEFAULTS));
    }

    /** Shapley values, six features, against a frame without loss. */
    @Benchmark
    public Explanations points() {
        return explain(new PointsLostExplainer(new Reference.Pristine(), false));
    }

    private Explanations explain(Explainer explainer) {
        return explainer.explain(film.model(), film.matrices().getFirst(), workers, Progress.NONE);
    }
}
