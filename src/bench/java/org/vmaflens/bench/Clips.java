package org.vmaflens.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.vmaflens.log.ColumnMatcher;
import org.vmaflens.log.FeatureLog;
import org.vmaflens.log.FeatureMatrices;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.log.LogReaders;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.ModelReader;

/**
 * What is measured on: two clips of 48 frames with the official vmafplus model (210 support vectors) where the shared
 * folder is present, otherwise with the demo model (202).
 *
 * @param model the model
 * @param modelPath where it was read from
 * @param logs where the clips were read from
 * @param matrices what it sees of the clips
 */
record Clips(ModelFile model, Path modelPath, List<Path> logs, List<FeatureMatrix> matrices) {

    private static final Path SHARED = Path.of(System.getProperty("vmaflens.shared", "../shared"));

    /** The two clips whose explanation takes 480,096 predictions at N = 5000. */
    static Clips pair() {
        Path official = SHARED.resolve("models/vmaf/vmafplus_v0.5.2_test.json");
        return Files.exists(official)
                ? read(official, SHARED.resolve("logs/car_crf36.float.csv"), SHARED.resolve("logs/car_ref.float.csv"))
                : read(Path.of("models/demo_vmaf6.json"), Path.of("fixtures/scenes_crf38.csv"),
                        Path.of("fixtures/scenes_ref.csv"));
    }

    private static Clips read(Path model, Path... logs) {
        ModelFile file = ModelReader.read(model);
        return new Clips(file, model, List.of(logs), Arrays.stream(logs).map(log -> matrix(file, LogReaders.read(log))).toList());
    }

    private static FeatureMatrix matrix(ModelFile file, FeatureLog log) {
        return FeatureMatrices.of(file.model(), log, ColumnMatcher.match(file.model(), log, Map.of()));
    }

    /** A clip of any length: the first clip's frames over and over, each with a little noise of its own. */
    FeatureMatrix film(int frames) {
        FeatureMatrix clip = matrices.getFirst();
        int p = clip.features();
        Random random = new Random(1);
        double[] normalised = new double[frames * p];
        int[] numbers = new int[frames];
        for (int i = 0; i < frames; i++) {
            numbers[i] = i;
            for (int k = 0; k < p; k++) {
                normalised[i * p + k] = clip.normalised()[i % clip.frameCount() * p + k] + 0.01 * random.nextGaussian();
            }
        }
        // The explainers look at normalised features; raw ones and scores are not measured.
        double[] unused = new double[frames];
        return new FeatureMatrix("film", clip.logSha256(), p, numbers, normalised, normalised, unused, unused, unused,
                new double[0]);
    }
}
