package org.vmaflens.bench;

import java.util.List;
import java.util.Random;
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
import org.vmaflens.explain.ExactExplainer;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.explain.SampledExplainer;
import org.vmaflens.job.Workers;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.SupportVectorRegression;
import org.vmaflens.model.VmafModel;

/** One clip of 48 frames under models of several sizes: support vectors are taken from the real one, or made beside them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class VectorsBenchmark {

    @Param({"50", "200", "800"})
    int vectors;

    private Clips clips = Clips.pair();
    private ModelFile model = clips.model();
    private Workers workers = new Workers(1);

    /** Makes the model. */
    @Setup(Level.Trial)
    public void open() {
        clips = Clips.pair();
        model = resized(clips.model(), vectors);
        workers = Workers.forThisMachine();
    }

    /** Ends the threads. */
    @TearDown(Level.Trial)
    public void close() {
        workers.close();
    }

    /** Sampled, shared draws, N = 5000. */
    @Benchmark
    public Explanations shared() {
        return new SampledExplainer(Neighbourhood.DEFAULTS).explain(model, clip(), workers, Progress.NONE);
    }

    /** The closed form with R² and standard errors. */
    @Benchmark
    public Explanations exact() {
        return new ExactExplainer(Neighbourhood.DEFAULTS).explain(model, clip(), workers, Progress.NONE);
    }

    private FeatureMatrix clip() {
        return clips.matrices().getFirst();
    }

    private static ModelFile resized(ModelFile file, int size) {
        VmafModel from = file.model();
        SupportVectorRegression svm = from.regression();
        int p = svm.features();
        Random random = new Random(size);
        double[] coefficients = new double[size];
        double[] centres = new double[size * p];
        for (int i = 0; i < size; i++) {
            int source = i % svm.size();
            coefficients[i] = svm.coefficients()[source];
            for (int k = 0; k < p; k++) {
                centres[i * p + k] = svm.supportVectors()[source * p + k] + 0.05 * random.nextGaussian();
            }
        }
        SupportVectorRegression to = new SupportVectorRegression(svm.kernel(), p, coefficients, centres, svm.rho());
        VmafModel model = new VmafModel(from.name(), from.modelType(), from.normType(), from.features(), from.slopes(),
                from.intercepts(), to, from.transform(), from.clip(), from.chromaCorrection());
        return new ModelFile(file.name(), file.path(), file.sha256(), List.of(model));
    }
}
