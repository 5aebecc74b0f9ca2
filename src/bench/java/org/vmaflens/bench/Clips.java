package org.vmaflens.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
 * What is measured on: official models and logs where the shared folder is present, otherwise the demo's.
 *
 * @param model the model
 * @param modelPath where it was read from
 * @param logs where the clips were read from
 * @param matrices what it sees of the clips
 */
record Clips(ModelFile model, Path modelPath, List<Path> logs, List<FeatureMatrix> matrices) {

    private static final Path SHARED = Path.of(System.getProperty("vmaflens.shared", "../shared"));
    private static final double NOISE = 1e-3;

    /** The two clips whose explanation takes 480,096 predictions at N = 5000: vmafplus, 210 support vectors. */
    static Clips pair() {
        Path official = SHARED.resolve("models/vmaf/vmafplus_v0.5.2_test.json");
        return Files.exists(official)
                ? read(official, SHARED.resolve("logs/car_crf36.float.csv"), SHARED.resolve("logs/car_ref.float.csv"))
                : read(Path.of("models/demo_vmaf6.json"), Path.of("fixtures/scenes_crf38.csv"),
                        Path.of("fixtures/scenes_ref.csv"));
    }

    /** A film: a short clip's frames over and over, each with a little noise of its own; vmaf_v0.6.1, 211 support vectors. */
    static Clips film(int frames) {
        Path official = SHARED.resolve("models/vmaf/vmaf_v0.6.1.json");
        Path log = SHARED.resolve("logs/bottle_crf38_1188.csv");
        boolean shared = Files.exists(official) && Files.exists(log);
        Path film = tiled(shared ? log : Path.of("fixtures/scenes_crf38.csv"), frames);
        return read(shared ? official : Path.of("models/demo_vmaf6.json"), film);
    }

    private static Clips read(Path model, Path... logs) {
        ModelFile file = ModelReader.read(model);
        return new Clips(file, model, List.of(logs), Arrays.stream(logs).map(log -> matrix(file, LogReaders.read(log)))
                .toList());
    }

    private static FeatureMatrix matrix(ModelFile file, FeatureLog log) {
        return FeatureMatrices.of(file.model(), log, ColumnMatcher.match(file.model(), log, Map.of()));
    }

    private static Path tiled(Path log, int frames) {
        Path film = Path.of("target", "film-%d.csv".formatted(frames));
        if (Files.exists(film)) {
            return film;
        }
        Random random = new Random(1);
        try (BufferedWriter out = Files.newBufferedWriter(film)) {
            List<String> lines = Files.readAllLines(log);
            out.write(lines.getFirst() + "\n");
            for (int frame = 0; frame < frames; frame++) {
                String[] cells = lines.get(1 + frame % (lines.size() - 1)).split(",");
                out.write(Integer.toString(frame));
                for (int c = 1; c < cells.length; c++) {
                    double value = Double.parseDouble(cells[c]) * (1 + NOISE * random.nextGaussian());
                    out.write(String.format(Locale.ROOT, ",%.6f", value));
                }
                out.write(",\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return film;
    }
}
