package org.vmaflens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command writes with the engine's own explainers is what was worked out outside this project. */
class ExplainOracleTest {

    private static final Path ORACLE = Path.of("src/test/resources/oracle");
    private static final Offset<Double> DIGITS = within(1e-9);

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"demo_n100.json", "demo_n5000.json", "demo_scenes_n100.json", "demo_scenes_n1000.json",
            "demo_scenes_n5000_ref.json"})
    void sampledOnNumpyDraws(String name) {
        JsonNode oracle = JsonMapper.shared().readTree(ORACLE.resolve(name));
        JsonNode settings = oracle.get("settings");
        String log = oracle.get("log").asString();
        JsonNode frames = explain(
                log.startsWith("scenes") ? "fixtures/" + log : "src/test/resources/logs/" + log,
                "--method", "sampled", "--draws", "numpy",
                "--samples", settings.get("neighbor_samples").asString(),
                "--std", settings.get("neighbor_std").asString(),
                "--kernel-width", settings.get("kernel_width").asString(),
                "--distance", settings.get("distance_metric").asString(),
                "--ridge-alpha", settings.get("ridge_alpha").asString(),
                "--seed", settings.get("numpy_seed").asString());

        assertThat(frames.size()).isEqualTo(oracle.get("frames").asInt());
        for (int i = 0; i < frames.size(); i++) {
            JsonNode frame = frames.get(i);
            close(frame.get("weights"), oracle.get("feature_weights").get(i));
            for (String figure : List.of("intercept", "local_prediction")) {
                assertThat(frame.get(figure).asDouble()).isCloseTo(oracle.get(figure).get(i).asDouble(), DIGITS);
            }
            assertThat(frame.get("r2").asDouble()).isCloseTo(oracle.get("weighted_r2").get(i).asDouble(), DIGITS);
        }
    }

    @Test
    void exactLimits() {
        for (JsonNode one : JsonMapper.shared().readTree(ORACLE.resolve("exact_demo_scenes.json")).get("cases")) {
            JsonNode frame = explain(CliRun.LOG, "--method", "exact", "--std", one.get("neighbor_std").asString(),
                    "--kernel-width", one.get("kernel_width").asString()).get(one.get("frame").asInt());

            close(frame.get("weights_limit"), one.get("weights_limit"));
            assertThat(frame.get("r2").asDouble()).isCloseTo(one.get("weighted_r2_limit").asDouble(), DIGITS);
        }
    }

    @Test
    void pointsLost() {
        JsonNode frames = explain(CliRun.LOG, "--method", "points");

        for (JsonNode one : JsonMapper.shared().readTree(ORACLE.resolve("shapley_demo_scenes.json")).get("cases")) {
            JsonNode frame = frames.get(one.get("frame").asInt());
            close(frame.get("points"), one.get("shapley"));
            assertThat(frame.get("reference_score").asDouble()).isCloseTo(one.get("reference_score").asDouble(),
                    DIGITS);
        }
    }

    private JsonNode explain(String log, String... more) {
        Path out = folder.resolve("r.json");
        List<String> words = new ArrayList<>(List.of("explain", "--model", CliRun.MODEL, "--log", log, "--out",
                out.toString(), "--quiet"));
        words.addAll(List.of(more));
        CliRun run = CliRun.with(new EngineExplainers(), words.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(out).get("clips").get(0).get("frames");
    }

    private static void close(JsonNode figures, JsonNode expected) {
        for (int k = 0; k < expected.size(); k++) {
            assertThat(figures.get(k).asDouble()).isCloseTo(expected.get(k).asDouble(), DIGITS);
        }
    }
}
