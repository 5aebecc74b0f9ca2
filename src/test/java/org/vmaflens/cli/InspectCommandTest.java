package org.vmaflens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.export.Session;
import org.vmaflens.export.SessionFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectCommandTest {

    @Test
    void saysWhatAModelALogAndAVideoAre() {
        CliRun run = CliRun.of("inspect", "--json", CliRun.LOG, CliRun.MODEL, "fixtures/scenes_crf38.y4m");

        assertThat(run.status()).as(run.err()).isZero();
        JsonNode cards = JsonMapper.builder().build().readTree(run.out());
        JsonNode video = cards.path(0);
        assertThat(video.path("width").asInt()).isEqualTo(192);
        assertThat(video.path("frames").asInt()).isEqualTo(48);
        assertThat(video.path("frames_per_second").asDouble()).isEqualTo(25);
        JsonNode model = cards.path(1);
        assertThat(model.path("support_vectors").asInt()).isEqualTo(202);
        assertThat(model.path("features").size()).isEqualTo(6);
        JsonNode log = cards.path(2);
        assertThat(log.path("frames").asInt()).isEqualTo(48);
        assertThat(log.path("matched_columns").path("VMAF_integer_feature_adm2_score").asString())
                .isEqualTo("integer_adm2");
        assertThat(log.path("score_mean").asDouble()).isBetween(20.0, 50.0);
    }

    @Test
    void rawVideosAreKnownByTheirNames(@TempDir Path folder) throws IOException {
        Path named = Files.write(folder.resolve("a_16x10_420p.yuv"), new byte[16 * 10 * 3]);
        Path unnamed = Files.write(folder.resolve("b.yuv"), new byte[100]);
        CliRun run = CliRun.of("inspect", named.toString(), unnamed.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("raw video", "frames                 2", "bytes                  100",
                "Nothing in it says its size").doesNotContain("per second");
        assertThat(CliRun.of("inspect", folder.resolve("none.yuv").toString()).err()).contains("none.yuv");
    }

    @Test
    void textNamesTheSameThings() {
        CliRun run = CliRun.of("inspect", "models/demo_vmaf6_bootstrap.json");

        assertThat(run.out()).contains("collection", "members                11", "VMAF_integer_feature_adm2_score");
    }

    @Test
    void oneBadFileHidesNoneOfTheGoodOnes(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        Path other = Files.writeString(folder.resolve("other.csv"), "Frame,psnr_y,\n0,30,\n");
        String[] files = {empty.toString(), CliRun.LOG, other.toString(), folder.resolve("none.yuv").toString(),
                CliRun.MODEL};

        CliRun text = CliRun.of(words(files, "inspect"));
        CliRun json = CliRun.of(words(files, "inspect", "--json"));

        for (CliRun run : List.of(text, json)) {
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err().lines()).hasSize(3).anyMatch(line -> line.startsWith("empty.csv is empty"))
                    .anyMatch(line -> line.contains("none.yuv does not exist"))
                    .anyMatch(line -> line.startsWith("other.csv has no column for VMAF_integer_feature_adm2_score"));
        }
        assertThat(text.out()).contains(CliRun.MODEL, CliRun.LOG, "score mean").doesNotContain("empty.csv");
        JsonNode cards = JsonMapper.shared().readTree(json.out());
        assertThat(cards.valueStream().map(card -> card.path("file").asString())).containsExactly(CliRun.MODEL,
                CliRun.LOG, other.toString());
        assertThat(cards.path(1).has("score_mean")).isTrue();
        assertThat(cards.path(2).path("columns").path(0).asString()).isEqualTo("psnr_y");
    }

    @Test
    void nothingUnderstoodIsAnEmptyList() {
        CliRun run = CliRun.of("inspect", "--json", "none.csv");

        assertThat(run.status()).isEqualTo(1);
        assertThat(JsonMapper.shared().readTree(run.out()).isArray()).isTrue();
        assertThat(run.err().lines()).hasSize(1);
    }

    private static String[] words(String[] files, String... first) {
        return Stream.of(first, files).flatMap(Stream::of).toArray(String[]::new);
    }

    @Test
    void noFileIsWrongUsage() {
        assertThat(CliRun.of("inspect").status()).isEqualTo(2);
    }

    @Test
    void saysWhatASessionIs(@TempDir Path folder) {
        Path file = folder.resolve("work.vlens");
        SessionFile.write(file, new Session(Session.SCHEMA, "0.1.0", List.of(new Session.Input("m.json", "ab")),
                List.of(new Session.Input("a.csv", "cd")), List.of(), "ab", Map.of(),
                List.of(Session.Named.of('A', "quick", Neighbourhood.DEFAULTS.withSamples(100))), 0, Method.EXACT,
                "WEIGHT", new Session.Counted("pristine", "", "", Map.of(), false),
                new Session.View("", -1, List.of(), List.of(), "", List.of(), null), true, null,
                null));

        CliRun text = CliRun.of("inspect", file.toString());
        JsonNode card = JsonMapper.builder().build().readTree(CliRun.of("inspect", "--json", file.toString()).out())
                .path(0);

        assertThat(text.out()).contains("session", "m.json", "a.csv", "A quick  neighbor_samples 100");
        assertThat(card.path("method").asString()).isEqualTo("exact");
        assertThat(card.path("settings").path(0).path("neighbor_samples").asInt()).isEqualTo(100);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void pipesAreReadOnce(@TempDir Path folder) throws Exception {
        for (String file : List.of(CliRun.LOG, CliRun.MODEL, packed(folder, CliRun.LOG))) {
            Path pipe = folder.resolve("pipe" + file.hashCode());
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
            Process writer = new ProcessBuilder("sh", "-c", "cat '" + file + "' > '" + pipe + "'").start();
            try {
                CliRun run = CliRun.of("inspect", "--json", pipe.toString());

                assertThat(run.status()).as(run.err()).isZero();
                JsonNode card = JsonMapper.shared().readTree(run.out()).path(0);
                assertThat(card.path("sha256").asString()).isEqualTo(JsonMapper.shared()
                        .readTree(CliRun.of("inspect", "--json", file).out()).path(0).path("sha256").asString());
            } finally {
                writer.destroy();
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aVideoFromAPipeIsToBeSavedFirst(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        Process writer = new ProcessBuilder("sh", "-c", "cat fixtures/scenes_crf38.y4m > '" + pipe + "'").start();
        try {
            CliRun run = CliRun.of("inspect", pipe.toString());

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err().lines()).singleElement().asString().contains("pipe", "Save it to a file");
        } finally {
            writer.destroy();
        }
    }

    private static String packed(Path folder, String file) throws IOException {
        Path packed = folder.resolve("packed.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(Path.of(file), out);
        }
        return packed.toString();
    }

    @Test
    void helpIsACommandToo() {
        CliRun run = CliRun.of("help", "explain");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("--ridge-alpha", "130 interrupted");
    }

    @Test
    void aFaultOfOurOwnIsOneSentence() {
        CliRun run = CliRun.with(request -> {
            throw new IllegalStateException("no such state");
        }, "explain", "--model", CliRun.MODEL, "--log", CliRun.LOG, "--out", "r.json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().contains("no such state", "report");
    }

    @Test
    void tooLittleMemoryIsOneSentence() {
        CliRun run = CliRun.with(request -> {
            throw new OutOfMemoryError("Java heap space");
        }, "explain", "--model", CliRun.MODEL, "--log", CliRun.LOG, "--out", "r.json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().contains("memory", "-Xmx");
    }

    @Test
    void versionNamesJavaAndKernels() {
        CliRun run = CliRun.of("--version");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("VMAF Lens", "Kernels: ");
    }
}
