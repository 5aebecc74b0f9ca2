package org.vmaflens.explain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.Kernel;
import org.vmaflens.model.ModelFeature;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.NormType;
import org.vmaflens.model.Predictor;
import org.vmaflens.model.SupportVectorRegression;
import org.vmaflens.model.VmafModel;

/** Small models and clips, different for every seed, quick enough to run thousands of times. */
final class RandomModels {

    private RandomModels() {
    }

    static ModelFile model(long seed, Kernel kernel, NormType normType, int p, int vectors) {
        Random random = new Random(seed);
        double[] coefficients = random.doubles(vectors, -1, 1).toArray();
        double[] supportVectors = random.doubles((long) vectors * p, 0, 1).toArray();
        boolean plain = normType == NormType.NONE;
        double[] slopes = random.doubles(p + 1L, 0.5, 2).map(value -> plain ? 1 : value).toArray();
        double[] intercepts = random.doubles(p + 1L, -0.5, 0.5).map(value -> plain ? 0 : value).toArray();
        List<ModelFeature> features = new ArrayList<>();
        for (int k = 0; k < p; k++) {
            features.add(new ModelFeature("f" + k, Map.of()));
        }
        SupportVectorRegression svm = new SupportVectorRegression(kernel, p, coefficients, supportVectors, 0.25);
        return new ModelFile("random", Path.of("random.json"), "", List.of(new VmafModel("random", "LIBSVMNUSVR",
                normType, features, slopes, intercepts, svm, Optional.empty(), Optional.empty(),
                OptionalDouble.empty())));
    }

    static ModelFile rbf(long seed, int p) {
        return model(seed, Kernel.rbf(0.4), NormType.LINEAR_RESCALE, p, 12);
    }

    static FeatureMatrix clip(ModelFile file, long seed, int frames) {
        VmafModel model = file.model();
        int p = model.featureCount();
        Random random = new Random(seed);
        double[] normalised = random.doubles((long) frames * p, 0, 1).toArray();
        double[] raw = new double[normalised.length];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = model.denormalise(i % p, normalised[i]);
        }
        int[] numbers = new int[frames];
        for (int i = 0; i < frames; i++) {
            numbers[i] = i;
        }
        double[] rawSvm = new double[frames];
        Predictor.of(model.regression()).predictAll(normalised, rawSvm);
        double[] points = new double[frames];
        for (int i = 0; i < frames; i++) {
            points[i] = model.points(rawSvm[i]);
        }
        return new FeatureMatrix("random", "", p, numbers, raw, normalised, points, points, rawSvm, new double[0]);
    }
}
