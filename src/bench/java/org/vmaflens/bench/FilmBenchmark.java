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
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.explain.SampledExplainer;
import org.vmaflens.job.Workers;
import org.vmaflens.log.FeatureMatrix;

/** Long clips, up to a film of two hours. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 1)
public class FilmBenchmark {

    @Param({"1728", "17280", "172800"})
    int frames;

    private Clips clips = Clips.pair();
    private FeatureMatrix film = clips.matrices().getFirst();
    private Workers workers = new Workers(1);

    /** Makes the film. */
    @Setup(Level.Trial)
    public void open() {
        clips = Clips.pair();
        film = clips.film(frames);
        workers = new Workers(Runtime.getRuntime().availableProcessors());
    }

    /** Ends the threads. */
    @TearDown(Level.Trial)
    public void close() {
        workers.close();
    }

    /** Sampled, shared draws, N = 5000. */
    @Benchmark
    public Explanations shared() {
        return new SampledExplainer(Neighbourhood.DEFAULTS).explain(clips.model(), film, workers, Progress.NONE);
    }

    /** The closed form with all its diagnostics. */
    @Benchmark
    public Explanations exact() {
        return new ExactExplainer(Neighbourhood.DEFAULTS).explain(clips.model(), film, workers, Progress.NONE);
    }
}
