package org.vmaflens.explain;

import java.nio.file.Path;
import java.util.Map;

import org.vmaflens.log.ColumnMatcher;
import org.vmaflens.log.FeatureLog;
import org.vmaflens.log.FeatureMatrices;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.log.LogReaders;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.ModelReader;

/** The demo model and its clips, and where the figures that stay outside the repository are. */
final class Samples {

    static final Path SHARED = Path.of(System.getProperty("vmaflens.shared", "shared"));

    private Samples() {
    }

    static ModelFile demoModel() {
        return ModelReader.read(Path.of("models", "demo_vmaf6.json"));
    }

    static FeatureMatrix demoClip() {
        return clip(demoModel(), Path.of("fixtures", "scenes_crf38.csv"));
    }

    static FeatureMatrix clip(ModelFile model, Path path) {
        FeatureLog log = LogReaders.read(path);
        return FeatureMatrices.of(model.model(), log, ColumnMatcher.match(model.model(), log, Map.of()));
    }
}
