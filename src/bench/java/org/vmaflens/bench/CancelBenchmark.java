package org.vmaflens.bench;

import java.util.List;
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
import org.vmaflens.explain.Draws;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.SampledExplainer;
import org.vmaflens.job.ExplainRun;
import org.vmaflens.job.Job;
import org.vmaflens.job.JobRunner;
import org.vmaflens.job.Workers;

/** From Cancel to idle while a film is being sampled. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 20)
public class CancelBenchmark {

    private static final int MILLISECONDS_OF_WORK = 100;

    @Param({"SHARED", "NUMPY"})
    Draws draws = Draws.SHARED;

    private final Clips film = Clips.film(172_800);
    private final Workers workers = Workers.forThisMachine();
    private final JobRunner runner = JobRunner.onThreads();
    private Job job = job();

    /** Starts a run and lets it work. */
    @Setup(Level.Invocation)
    public void start() throws InterruptedException {
        job = job();
        runner.start(job);
        Thread.sleep(MILLISECONDS_OF_WORK);
    }

    /** Ends the threads. */
    @TearDown(Level.Trial)
    public void close() {
        runner.close();
        workers.close();
    }

    /** Cancels and waits for the end. */
    @Benchmark
    public Job cancelToIdle() {
        job.cancel();
        while (!job.state().isOver()) {
            Thread.onSpinWait();
        }
        return job;
    }

    private Job job() {
        SampledExplainer explainer = new SampledExplainer(Neighbourhood.DEFAULTS.withDraws(draws));
        ExplainRun.Piece piece = new ExplainRun.Piece(0, (parallel, progress) -> explainer.explain(film.model(),
                film.matrices().getFirst(), parallel, progress));
        return new ExplainRun("bench", "film", List.of(piece), workers).job();
    }
}
