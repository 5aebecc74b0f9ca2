package org.vmaflens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Points lost of the displayed score add up to it, its transform turned on or not. */
class DisplayedScoreTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aTransformThatIsTurnedOnIsExplainedToo() throws IOException {
        JsonNode plain = explain();
        JsonNode turnedOn = explain("--transform");
        assertThat(turnedOn.path("transform").asBoolean()).isTrue();
        assertThat(turnedOn.path("displayed").asBoolean()).isTrue();
        JsonNode before = frame(plain, 5);
        JsonNode after = frame(turnedOn, 5);
        assertThat(after.path("score").asDouble()).isCloseTo(10 + 0.5 * before.path("score").asDouble(), within(1e-9));
        assertThat(after.path("explained_score").asDouble()).isCloseTo(after.path("score").asDouble(), within(1e-9));
        assertThat(sum(after)).isCloseTo(after.path("explained_score").asDouble()
                - after.path("reference_score").asDouble(), within(1e-9));
        assertThat(sum(after)).isCloseTo(0.5 * sum(before), within(1e-9));
    }

    @Test
    void theDisplayedScoreIsExplainedWithoutATransformThatIsOff() throws IOException {
        JsonNode displayed = explain("--displayed");
        assertThat(displayed.path("transform").asBoolean()).isFalse();
        assertThat(displayed.path("displayed").asBoolean()).isTrue();
        JsonNode frame = frame(displayed, 5);
        assertThat(frame.path("reference_score").asDouble()).as("clipped").isEqualTo(100);
        assertThat(frame(explain(), 5).path("reference_score").asDouble()).as("before the clip").isGreaterThan(100);
        assertThat(sum(frame)).isCloseTo(frame.path("score").asDouble() - 100, within(1e-9));
    }

    private JsonNode explain(String... more) throws IOException {
        Path model = Files.writeString(folder.resolve("m.json"), Files.readString(Path.of(CliRun.MODEL))
                .replace("\"norm_type\"", "\"score_transform\": {\"p0\": 10.0, \"p1\": 0.5}, \"norm_type\""));
        Path out = folder.resolve("r.json");
        List<String> words = new ArrayList<>(List.of("explain", "--model", model.toString(), "--log", CliRun.LOG,
                "--out", out.toString(), "--method", "points"));
        words.addAll(List.of(more));
        CliRun run = CliRun.with(new EngineExplainers(), words.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(out);
    }

    private static JsonNode frame(JsonNode root, int frame) {
        return root.path("clips").path(0).path("frames").path(frame);
    }

    private static double sum(JsonNode frame) {
        return frame.path("points").valueStream().mapToDouble(JsonNode::asDouble).sum();
    }
}
