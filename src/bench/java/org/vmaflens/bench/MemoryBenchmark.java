package org.vmaflens.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vmaflens.explain.ExactExplainer;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.PointsLostExplainer;
import org.vmaflens.explain.Progress;
import org.vmaflens.explain.Reference;
import org.vmaflens.job.Workers;

/** A film with three settings and its points lost, all kept: passes where 512 MB of heap are enough, and says how much is live. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class MemoryBenchmark {

    /** What is live afterwards. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Heap {
        public double liveMegabytes;
        public double mostMegabytes;
    }

    /** Reads the film and explains it under three settings and as points lost. */
    @Benchmark
    public List<Explanations> threeSettings(Heap heap) {
        Clips film = Clips.film(172_800);
        List<Explanations> kept;
        try (Workers workers = Workers.forThisMachine()) {
            kept = Stream.of(new ExactExplainer(Neighbourhood.DEFAULTS),
                    new ExactExplainer(Neighbourhood.DEFAULTS.withStd(0.5)),
                    new ExactExplainer(Neighbourhood.DEFAULTS.withKernelWidth(1)),
                    new PointsLostExplainer(new Reference.Pristine(), false))
                    .map(one -> one.explain(film.model(), film.matrices().getFirst(), workers, Progress.NONE)).toList();
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        heap.liveMegabytes = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
        heap.mostMegabytes = runtime.maxMemory() / 1e6;
        return kept;
    }
}
