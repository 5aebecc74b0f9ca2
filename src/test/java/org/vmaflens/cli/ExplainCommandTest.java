package org.vmaflens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder = Path.of("");

    @Test
    void writesTheFiguresAsJson() {
        Path out = folder.resolve("r.json");

        CliRun run = explain(out, "--std", "0.5", "--draws", "numpy", "--seed", "7");

        assertThat(run.status()).as(run.err()).isZero();
        JsonNode root = JSON.readTree(out);
        assertThat(root.path("schema").asString()).isEqualTo("vmaf-lens/explanations/1");
        assertThat(root.path("method").asString()).isEqualTo("sampled");
        assertThat(root.path("model").path("sha256").asString()).hasSize(64);
        JsonNode settings = root.path("settings");
        assertThat(settings.path("neighbor_samples").asInt()).isEqualTo(5000);
        assertThat(settings.path("neighbor_std").asDouble()).isEqualTo(0.5);
        assertThat(settings.path("distance_metric").asString()).isEqualTo("euclidean");
        assertThat(settings.path("draws").asString()).isEqualTo("numpy");
        JsonNode clip = root.path("clips").path(0);
        assertThat(clip.path("log").asString()).isEqualTo("scenes_crf38.csv");
        assertThat(clip.path("columns").path(0).asString()).isEqualTo("integer_adm2");
        assertThat(clip.path("complete").asBoolean()).isTrue();
        JsonNode frame = clip.path("frames").path(3);
        assertThat(frame.path("frame").asInt()).isEqualTo(3);
        assertThat(frame.path("features").path(0).asDouble()).isEqualTo(0.777357);
        assertThat(frame.path("log_score").asDouble()).isEqualTo(32.358569);
        assertThat(frame.path("weights").path(2).asDouble()).isEqualTo(3.2);
        assertThat(frame.path("r2").isNull()).isTrue();
    }

    @Test
    void whatIsNotedOfARunIsSaid() {
        CliRun run = CliRun.with(new EngineExplainers(), "explain", "--model", CliRun.MODEL, "--log", CliRun.LOG,
                "--out",
                folder.resolve("r.csv").toString(), "--kernel-width", "0.2", "--samples", "500", "--quiet");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).startsWith("scenes_crf38.csv: On 48 of 48 frames fewer than 7 neighbours count");
    }

    @Test
    void theTransformThatWasAskedForIsNoDamage() throws IOException {
        String moved = Files.readString(Path.of(CliRun.MODEL)).replace("\"norm_type\"",
                "\"score_transform\": {\"p0\": 60.0, \"p1\": 0.5}, \"norm_type\"");
        Path model = Files.writeString(folder.resolve("moved.json"), moved);
        Path always = Files.writeString(folder.resolve("always.json"), moved.replace("{\"p0\"",
                "{\"enabled\": true, \"p0\""));

        assertThat(transformed(model, "--transform").err()).isEmpty();
        assertThat(transformed(always).err()).contains("VMAF points from the log's own");
    }

    private CliRun transformed(Path model, String... more) {
        String[] words = {"explain", "--model", model.toString(), "--log", CliRun.LOG, "--out",
                folder.resolve("r.json").toString(), "--quiet"};
        return CliRun.of(Stream.of(words, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    @Test
    void allMembersOfACollectionGiveASpread() {
        Path out = folder.resolve("r.json");

        CliRun run = CliRun.with(new EngineExplainers(), "explain", "--model", "models/demo_vmaf6_bootstrap.json",
                "--log", CliRun.LOG, "--out", out.toString(), "--method", "exact", "--members", "all");

        assertThat(run.status()).as(run.err()).isZero();
        JsonNode root = JSON.readTree(out);
        assertThat(root.path("model").path("members").asInt()).isEqualTo(11);
        JsonNode frame = root.path("clips").path(0).path("frames").path(3);
        for (int k = 0; k < 6; k++) {
            assertThat(frame.path("members_low").path(k).asDouble())
                    .isLessThan(frame.path("members_mean").path(k).asDouble());
            assertThat(frame.path("members_high").path(k).asDouble())
                    .isGreaterThan(frame.path("members_mean").path(k).asDouble());
        }
    }

    @Test
    void whatTheModelSeesEqualsTheReference() throws IOException {
        Path out = folder.resolve("r.json");

        explain(out);

        JsonNode frames = JSON.readTree(out).path("clips").path(0).path("frames");
        try (InputStream oracle = ExplainCommandTest.class.getResourceAsStream("/oracle/demo_scenes_n100.json")) {
            JsonNode expected = JSON.readTree(oracle);
            assertThat(frames.size()).isEqualTo(expected.path("frames").asInt());
            for (int i = 0; i < frames.size(); i++) {
                assertThat(frames.path(i).path("raw_svm").asDouble())
                        .isCloseTo(expected.path("raw_svm_prediction").path(i).asDouble(), within(1e-12));
                for (int k = 0; k < 6; k++) {
                    assertThat(frames.path(i).path("features_normalized").path(k).asDouble())
                            .isCloseTo(expected.path("features_normalized").path(i).path(k).asDouble(),
                                    within(1e-12));
                }
            }
        }
    }

    @Test
    void writesOneCsvRowPerFrameAndFeature() throws IOException {
        Path out = folder.resolve("r.csv");

        CliRun run = explain(out, "--log", "fixtures/scenes_crf28.csv");

        assertThat(run.status()).as(run.err()).isZero();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(1 + 2 * 48 * 6);
        assertThat(lines.getFirst()).startsWith("log,frame,feature_name,column,score,");
        assertThat(lines.get(2)).startsWith(
                "scenes_crf38.csv,0,VMAF_integer_feature_motion2_score,integer_motion2,").contains(",0.1,,");
    }

    @Test
    void framesThatWereNotReachedAreNullAndTheClipIsIncomplete() {
        Path out = folder.resolve("r.json");

        CliRun.with(request -> new MadeUpExplainer(request.method(), 2), "explain", "--model", CliRun.MODEL, "--log",
                CliRun.LOG, "--out", out.toString());

        JsonNode clip = JSON.readTree(out).path("clips").path(0);
        assertThat(clip.path("complete").asBoolean()).isFalse();
        assertThat(clip.path("frames").path(1).path("weights").path(0).asDouble()).isEqualTo(1);
        assertThat(clip.path("frames").path(2).path("weights").path(0).isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --samples 0            | Samples
            --samples 1e9          | '--samples': '1e9' must be a whole number
            --threads 99999999999  | '--threads': '99999999999' must be a whole number of at most 2147483647
            --seed x               | '--seed': 'x' must be a whole number
            --std 0,5              | '--std': '0,5' must be a number, with a point for decimals
            --std 0x1p3            | '--std': '0x1p3' must be a number, with a point for decimals
            --distance foo         | '--distance': 'foo' is none of euclidean, manhattan, chebyshev, cosine
            --draws foo            | '--draws': 'foo' is none of shared, numpy
            --members foo          | '--members': 'foo' is none of first, all
            --std -1               | σ
            --kernel-width x       | kernel-width
            --distance round       | distance
            --method guess         | none of sampled, exact and points
            --threads 0            | threads
            --reference somewhere  | pristine, mean, log:FILE
            --reference values:1,b | one number per feature
            --map adm2=a --map adm2=b | --map adm2=… is there twice
            --map adm9=adm2        | no such feature
            --colour red           | colour
            """)
    void wrongUsageIsStatusTwoAndNamesTheWord(String words, String named) {
        CliRun run = explain(folder.resolve("r.json"), words.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(named).doesNotContain("\tat ");
        assertThat(folder.resolve("r.json")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --reference mean                          | --reference is for --method points, not sampled
            --method exact --displayed                | --displayed is for --method points, not exact
            --method exact --reference mean --displayed | --reference is for --method points, not exact
            --method exact --seed 0                   | --seed is for --method sampled, not exact
            --method exact --draws numpy              | --draws is for --method sampled, not exact
            --method points --samples 5000            | --samples is for --method sampled or exact, not points
            --method points --kernel-width 2          | --kernel-width is for --method sampled or exact, not points
            --method points --ridge-alpha 2           | --ridge-alpha is for --method sampled or exact, not points
            """)
    void anOptionThatTheMethodHasNoUseForIsWrongUsage(String words, String said) {
        CliRun run = explain(folder.resolve("r.json"), words.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(said);
        assertThat(folder.resolve("r.json")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"--method points --reference mean --displayed",
            "--method exact --samples 100 --std 0.5 --ridge-alpha 2",
            "--samples 100 --seed 3 --draws numpy --transform", "--method points --transform"})
    void optionsThatTheMethodUsesAreTaken(String words) {
        CliRun run = explain(folder.resolve("r.json"), words.split(" "));

        assertThat(run.status()).as(run.err()).isZero();
    }

    @Test
    void anEndingThatIsNoFormIsWrongUsage() {
        CliRun run = explain(folder.resolve("r.txt"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(".json or .csv");
    }

    @Test
    void aBadFileIsStatusOneAndOneSentence() throws IOException {
        Path log = Files.writeString(folder.resolve("empty.csv"), "");

        CliRun run = explain(folder.resolve("r.json"), "--log", log.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("empty.csv");
    }

    @Test
    void twoCandidateColumnsAskForMap() throws IOException {
        Path log = Files.writeString(folder.resolve("two.csv"), Files.readString(Path.of(CliRun.LOG))
                .replace("integer_adm2", "integer_adm2_egl_1").replace("integer_aim", "integer_adm2_egl_2"));

        CliRun run = CliRun.of("explain", "--model", CliRun.MODEL, "--log", log.toString(), "--out",
                folder.resolve("r.json").toString());
        CliRun mapped = CliRun.of("explain", "--model", CliRun.MODEL, "--log", log.toString(), "--out",
                folder.resolve("r.json").toString(), "--map", "adm2=integer_adm2_egl_1");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("integer_adm2_egl_1", "integer_adm2_egl_2", "--map");
        assertThat(mapped.status()).as(mapped.err()).isZero();
    }

    @Test
    void aFileThatIsReadIsNotWrittenOver() throws IOException {
        Path log = Files.copy(Path.of(CliRun.LOG), folder.resolve("log.csv"));

        CliRun run = explain(folder.resolve("./log.csv"), "--log", log.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("one of the files to be read");
        assertThat(log).hasSameTextualContentAs(Path.of(CliRun.LOG));
    }

    @Test
    void aPackedModelIsReadToo() throws IOException {
        Path packed = folder.resolve("model.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(Path.of(CliRun.MODEL), out);
        }

        CliRun run = CliRun.of("explain", "--model", packed.toString(), "--log", CliRun.LOG, "--out",
                folder.resolve("r.json").toString());

        assertThat(run.status()).as(run.err()).isZero();
    }

    @Test
    void aMissingFolderIsNamedAndNothingIsLeftBehind() {
        CliRun run = explain(folder.resolve("nowhere/r.json"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("does not exist");
    }

    private static CliRun explain(Path out, String... more) {
        String[] base = {"explain", "--model", CliRun.MODEL, "--log", CliRun.LOG, "--out", out.toString(), "--quiet"};
        String[] all = Stream.of(base, more).flatMap(Arrays::stream)
                .toArray(String[]::new);
        return CliRun.of(all);
    }
}
