package org.vmaflens.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.vmaflens.compare.AccuracyCurve;
import org.vmaflens.compare.AccuracyCurve.Axis;
import org.vmaflens.compare.Setting;
import org.vmaflens.compare.Study;
import org.vmaflens.compare.Verdict;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.job.Workers;
import org.vmaflens.log.FeatureMatrix;

/** Three settings compared over a film of two hours, exactly, with the curves of one frame. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class CompareBenchmark {

    private static final List<Setting> SETTINGS = Setting.named(List.of(Neighbourhood.DEFAULTS,
            Neighbourhood.DEFAULTS.withSamples(100), Neighbourhood.DEFAULTS.withStd(0.5).withKernelWidth(1.84)));

    private Clips clips = Clips.pair();
    private FeatureMatrix film = clips.matrices().getFirst();
    private Workers workers = new Workers(1);

    /** Makes the film. */
    @Setup(Level.Trial)
    public void open() {
        clips = Clips.film(172_800);
        film = clips.matrices().getFirst();
        workers = new Workers(Runtime.getRuntime().availableProcessors());
    }

    /** Ends the threads. */
    @TearDown(Level.Trial)
    public void close() {
        workers.close();
    }

    /** Explain, judge, and draw from. */
    @Benchmark
    public Verdict compare() {
        Study study = new Study(clips.model(), List.of(film), workers);
        Verdict verdict = Verdict.of(study, study.compare(SETTINGS, false, Progress.NONE), 0.01);
        for (Setting setting : SETTINGS) {
            AccuracyCurve.of(clips.model(), film, 86_400, setting.neighbourhood(), Axis.SAMPLES,
                    AccuracyCurve.steps(20, 20_000, 41));
        }
        return verdict;
    }
}
