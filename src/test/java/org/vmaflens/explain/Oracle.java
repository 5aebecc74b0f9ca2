package org.vmaflens.explain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.vmaflens.log.ColumnMatcher;
import org.vmaflens.log.FeatureLog;
import org.vmaflens.log.FeatureMatrices;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.log.LogReaders;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.ModelReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the reference LocalExplainer answered for a model, a log and a setting, frame by frame. */
record Oracle(JsonNode json, ModelFile model, FeatureMatrix matrix) {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path SHARED = Path.of(System.getProperty("vmaflens.shared", "../shared"));

    /** One of this project's own cases. */
    static Oracle bundled(String name) {
        return read(RESOURCES.resolve("oracle").resolve(name), Path.of("models"));
    }

    /** Where the cases of the official models lie; may not exist. */
    static Path shared(String name) {
        return SHARED.resolve("oracle").resolve(name);
    }

    /** A case of an official model. */
    static Oracle official(String name) {
        return read(shared(name), SHARED.resolve("models").resolve("vmaf"));
    }

    private static Oracle read(Path file, Path models) {
        JsonNode json = JsonMapper.shared().readTree(file.toFile());
        ModelFile model = ModelReader.read(models.resolve(json.get("model").asString()));
        FeatureLog log = LogReaders.read(log(json.get("log").asString()));
        return new Oracle(json, model, FeatureMatrices.of(model.model(), log, ColumnMatcher.match(model.model(), log,
                Map.of())));
    }

    private static Path log(String name) {
        Path fixture = Path.of("fixtures", name);
        Path resource = RESOURCES.resolve("logs").resolve(name);
        return Files.exists(fixture)
                ? fixture
                : Files.exists(resource) ? resource : SHARED.resolve("logs").resolve(name);
    }

    /** The case's setting, on the draws given. */
    Neighbourhood neighbourhood(Draws draws) {
        JsonNode settings = json.get("settings");
        return new Neighbourhood(settings.get("neighbor_samples").asInt(), settings.get("neighbor_std").asDouble(),
                settings.get("kernel_width").asDouble(),
                DistanceMetric.valueOf(settings.get("distance_metric").asString().toUpperCase(Locale.ROOT)),
                settings.get("ridge_alpha").asDouble(), settings.get("numpy_seed").asLong(), draws);
    }

    int frames() {
        return json.get("frames").asInt();
    }

    double value(String field, int frame) {
        return json.get(field).get(frame).asDouble();
    }

    double weight(int frame, int feature) {
        return json.get("feature_weights").get(frame).get(feature).asDouble();
    }
}
