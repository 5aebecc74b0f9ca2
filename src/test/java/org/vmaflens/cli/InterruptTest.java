package org.vmaflens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ctrl-C in the middle of a real run, of a JVM of its own: what is finished is written, and marked as not being all. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "sends signals")
class InterruptTest {

    /** So many that a quarter of the work takes long enough to press keys in. */
    private static final String MANY = "150000";

    @TempDir
    private Path folder;

    @Test
    void compareWritesTheSettingsThatHadFinished() throws IOException, InterruptedException {
        Path out = folder.resolve("report");

        Ended ended = interrupted("compare", "--model", CliRun.MODEL, "--log", CliRun.LOG, "--settings",
                "samples=500", "--settings", "draws=numpy,samples=" + MANY, "--seeds", "0", "--out", out.toString());

        assertThat(ended.status()).as(ended.words()).isEqualTo(ended.expected());
        assertThat(ended.words()).contains("Interrupted: what was finished is written to").doesNotContain("\tat ");
        assertThat(Files.readString(out.resolve("report.html"))).contains(
                "Interrupted: settings that had not finished have no runs here.").endsWith("</html>\n");
        List<String> table = Files.readAllLines(out.resolve("comparison.csv"));
        int weight = List.of(table.getFirst().split(",", -1)).indexOf("weight");
        assertThat(weights(table, "A,", weight)).hasSize(48 * 6).doesNotContain("");
        assertThat(weights(table, "B,", weight)).as("B's run had not ended").hasSize(48 * 6).containsOnly("");
    }

    @Test
    void explainWritesTheFramesThatHadFinished() throws IOException, InterruptedException {
        Path out = folder.resolve("explained.json");

        Ended ended = interrupted("explain", "--model", CliRun.MODEL, "--log", CliRun.LOG, "--samples", MANY,
                "--draws", "numpy", "--out", out.toString());

        assertThat(ended.status()).as(ended.words()).isEqualTo(ended.expected());
        JsonNode clip = JsonMapper.builder().build().readTree(out).get("clips").get(0);
        assertThat(clip.get("complete").asBoolean()).isFalse();
        long explained = clip.get("frames").valueStream().filter(frame -> frame.get("weights").get(0).isNumber())
                .count();
        assertThat(explained).isBetween(1L, 47L);
    }

    private static List<String> weights(List<String> table, String setting, int column) {
        return table.stream().filter(line -> line.startsWith(setting)).map(line -> line.split(",", -1)[column])
                .toList();
    }

    /** @param expected the status that a shell sees: 128 and the signal's number */
    private record Ended(int status, int expected, String words) {
    }

    /** Runs a command until it tells its first progress, then presses Ctrl-C. */
    private static Ended interrupted(String... arguments) throws IOException, InterruptedException {
        Process process = OwnJvm.running(arguments).redirectErrorStream(true).start();
        StringBuilder words = new StringBuilder();
        boolean politely = ignoresInterrupts();
        try (BufferedReader said = process.inputReader()) {
            boolean sent = false;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                words.append(line).append('\n');
                if (!sent && line.startsWith("[")) {
                    sent = true;
                    new ProcessBuilder("kill", politely ? "-TERM" : "-INT", Long.toString(process.pid())).start()
                            .waitFor();
                }
            }
            return new Ended(process.waitFor(), politely ? 143 : 130, words.toString());
        } finally {
            process.destroyForcibly();
        }
    }

    /** Processes that a shell started in the background never see Ctrl-C, nor do theirs; those get a polite kill. */
    private static boolean ignoresInterrupts() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }
}
