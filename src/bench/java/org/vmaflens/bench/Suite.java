package org.vmaflens.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** All benchmarks: the budget's rows first, then curves over N, threads, frames and support vectors. About five minutes. */
public final class Suite {

    private static final String CORES = Integer.toString(Runtime.getRuntime().availableProcessors());

    private final String only;
    private final List<RunResult> results = new ArrayList<>();

    private Suite(String only) {
        this.only = only;
    }

    /**
     * Measures and writes JMH's JSON.
     *
     * @param arguments the file, and part of a name where not all are wanted
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Suite suite = new Suite(arguments.length > 1 ? arguments[1] : "");
        suite.run();
        ResultFormatFactory.getInstance(ResultFormatType.JSON, file.toString()).writeOut(suite.results);
    }

    private void run() throws RunnerException {
        measure(warm("JobBenchmark", 4, 5).param("threads", CORES));
        measure(own("FilmBenchmark").param("frames", "172800"));
        measure(own("MemoryBenchmark"));
        measure(own("CancelBenchmark"));
        measure(own("CompareBenchmark"));
        measure(warm("KernelBenchmark", 2, 3).param("loops", "best"));
        measure(warm("KernelBenchmark.(kernel|exponential)", 2, 2).param("loops", "scalar"));
        measure(warm("JobBenchmark.(shared|numpy)", 3, 2).param("threads", "1"));
        measure(warm("JobBenchmark.(shared|numpy)", 3, 2).param("threads", CORES).param("samples", "100", "1000",
                "20000"));
        measure(warm("VectorsBenchmark", 2, 2));
        measure(own("FilmBenchmark.(shared|exact|exactWeights|points)$").param("frames", "1728", "17280"));
    }

    private static ChainedOptionsBuilder warm(String name, int warmups, int seconds) {
        return own(name).warmupIterations(warmups).warmupTime(TimeValue.seconds(1)).measurementIterations(seconds)
                .measurementTime(TimeValue.seconds(1));
    }

    private static ChainedOptionsBuilder own(String name) {
        return new OptionsBuilder().include("bench." + name).forks(1).shouldFailOnError(true);
    }

    private void measure(ChainedOptionsBuilder options) throws RunnerException {
        if (options.build().getIncludes().stream().anyMatch(name -> name.contains(only))) {
            results.addAll(new Runner(options.build()).run());
        }
    }
}
