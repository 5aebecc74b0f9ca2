package org.vmaflens.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.vmaflens.log.ColumnMatcher;
import org.vmaflens.log.FeatureLog;
import org.vmaflens.log.FeatureMatrices;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.log.LogReaders;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.ModelReader;

/** A model and what it sees of a clip, read from real files. */
public record Given(ModelFile model, FeatureMatrix matrix) {

    /** The project's own model on one of its own clips: {@code ref}, {@code crf28} or {@code crf38}. */
    public static Given demo(String clip) {
        return of(Path.of("models/demo_vmaf6.json"), Path.of("fixtures/scenes_" + clip + ".csv"));
    }

    /** A model and a log by their paths. */
    public static Given of(Path model, Path log) {
        ModelFile file = ModelReader.read(model);
        FeatureLog read = LogReaders.read(log);
        return new Given(file, FeatureMatrices.of(file.model(), read,
                ColumnMatcher.match(file.model(), read, Map.of())));
    }

    /** A model and a log by their names in the shared folder or the project; skips the test where neither has them. */
    public static Given named(String model, String log) {
        return of(find(model, "models", "models/demo", "models/vmaf"), find(log, "fixtures", "demo", "logs"));
    }

    /** A file of the folder that stands beside the project; skips the test where it is absent. */
    public static Path shared(String name) {
        Path path = Path.of(System.getProperty("vmaflens.shared", "../shared")).resolve(name);
        assumeTrue(Files.exists(path), "needs " + name + " of the shared folder, which is not here");
        return path;
    }

    private static Path find(String name, String own, String... folders) {
        Path here = Path.of(own).resolve(name);
        if (Files.exists(here)) {
            return here;
        }
        Path root = Path.of(System.getProperty("vmaflens.shared", "../shared"));
        for (String folder : folders) {
            if (Files.exists(root.resolve(folder).resolve(name))) {
                return root.resolve(folder).resolve(name);
            }
        }
        return shared(name);
    }
}
