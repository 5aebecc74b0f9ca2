package org.vmaflens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {

    private static final int SIX_FEATURES = 6;

    @TempDir
    private Path folder;

    @Test
    void writesAPageATableAndAVerdict() throws IOException {
        CliRun run = compare("--settings", "samples=2000", "--settings", "samples=100", "--seeds", "3");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("A (N 2,000 · σ 1.0 · κ 3.0)", "B (N 100 · σ 1.0 · κ 3.0) is adequate for ranking")
                .contains("Neither of the settings follows the model");
        String page = Files.readString(folder.resolve("report.html"));
        assertThat(page).startsWith("<!DOCTYPE html>").contains("B (N 100 · σ 1.0 · κ 3.0)")
                .doesNotContain("http://", "https://", "<script", "NaN");
        assertThat(Files.readAllLines(folder.resolve("comparison.csv"))).hasSize(1 + 2 * 48 * SIX_FEATURES);
        JsonNode verdict = JsonMapper.builder().build().readTree(folder.resolve("verdict.json"));
        assertThat(verdict.get("schema").asString()).isEqualTo("vmaf-lens/verdict/1");
        JsonNode b = verdict.get("settings").get(1);
        assertThat(b.get("settings").get("neighbor_samples").asInt()).isEqualTo(100);
        assertThat(b.get("adequate_for_size").asBoolean()).isFalse();
        assertThat(b.get("required_samples").get("basis").asString()).isEqualTo("exact");
        assertThat(b.get("stability").get("seeds").asInt()).isEqualTo(3);
        assertThat(b.get("cost").get("predictions").asLong()).isEqualTo(48 * 101);
    }

    /** The table's differences are the verdict's mean and largest. */
    @Test
    void tableAndVerdictSayTheSame() throws IOException {
        compare("--settings", "samples=500", "--settings", "samples=100", "--seeds", "0");

        List<String> lines = Files.readAllLines(folder.resolve("comparison.csv"));
        List<String> header = List.of(lines.getFirst().split(","));
        double[] differences = lines.stream().filter(line -> line.startsWith("B,"))
                .mapToDouble(line -> Math.abs(Double.parseDouble(line.split(",")[header.indexOf("difference")])))
                .toArray();
        JsonNode agreement = JsonMapper.builder().build().readTree(folder.resolve("verdict.json")).get("settings")
                .get(1).get("agreement");
        assertThat(Arrays.stream(differences).average().orElseThrow())
                .isCloseTo(agreement.get("mean_abs_difference").asDouble(), within(1e-12));
        assertThat(Arrays.stream(differences).max().orElseThrow())
                .isEqualTo(agreement.get("max_abs_difference").asDouble());
    }

    @Test
    void logsOfNothingButGapsAreRefused() throws IOException {
        String text = Files.readString(Path.of(CliRun.LOG)).replaceAll("(?m)^(\\d+),[^,]*", "$1,nan");
        Path gaps = Files.writeString(folder.resolve("gaps.csv"), text);
        Path out = folder.resolve("report");

        CliRun run = CliRun.of("compare", "--model", CliRun.MODEL, "--log", gaps.toString(), "--settings",
                "samples=50", "--settings", "samples=60", "--out", out.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(2).first().asString().startsWith("gaps.csv: 48 frames are gaps");
        assertThat(run.err().lines()).last().asString().isEqualTo("There is nothing to compare, as no frame of "
                + "gaps.csv can be explained. Run libvmaf again with this model.");
        assertThat(out).doesNotExist();
    }

    @Test
    void aSettingThatFailsLeavesTheOthers() throws IOException {
        CliRun run = compare("--settings", "samples=200", "--settings", "samples=200,kernel-width=1e-60",
                "--settings", "samples=200,distance=manhattan", "--settings", "samples=200");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("B: ", "is the same setting as A", "C: ");
        assertThat(run.out()).contains("A (N 200", "C (N 200 · σ 1.0 · κ 3.0 · manhattan)", "D (N 200")
                .doesNotContain("B (N 200");
        JsonNode settings = JsonMapper.builder().build().readTree(folder.resolve("verdict.json")).get("settings");
        assertThat(settings.get(1).get("explained").asBoolean()).isFalse();
        assertThat(settings.get(2).get("required_samples").get("basis").asString()).isEqualTo("pilot");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("has no verdict");
    }

    /** Some 1e-16 of a neighbour counts: the limit has an answer, no run has. */
    @Test
    void aKernelTooNarrowForAnyRunIsOfNoUse() {
        CliRun run = compare("--settings", "samples=200", "--settings", "samples=200,kernel-width=0.001");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("B (N 200 · σ 1.0 · κ 0.001) is of no use")
                .contains("Its lines do not follow the model: A misses it");
        assertThat(run.err()).contains("All sample weights are 0");
    }

    @Test
    void whenNothingCanBeComparedOneSentenceSaysWhy() {
        CliRun run = compare("--settings", "kernel-width=1e-60");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines().filter(line -> !line.startsWith("["))).singleElement().asString()
                .contains("kernel width");
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    @Test
    void oneFrameIsComparedAndSaysSo() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(CliRun.LOG));
        Path one = Files.write(folder.resolve("one.csv"), lines.subList(0, 2));
        CliRun run = compareWith(CliRun.MODEL, one.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("one has one frame");
        assertThat(Files.readAllLines(folder.resolve("comparison.csv"))).hasSize(1 + 2 * SIX_FEATURES);
    }

    @Test
    void featuresThatStandStillAreComparedAndNamed() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(CliRun.LOG));
        Path still = Files.write(folder.resolve("still.csv"),
                List.of(lines.get(0), lines.get(1), lines.get(1).replaceFirst("^0,", "1,")));
        CliRun run = compareWith(CliRun.MODEL, still.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("adm2 is the same in all frames of still");
        assertThat(Files.readString(folder.resolve("report.html"))).doesNotContain("NaN");
    }

    @Test
    void aModelWithoutAnRbfKernelIsJudgedByItsRuns() throws IOException {
        String linear = Files.readString(Path.of(CliRun.MODEL)).replace("kernel_type rbf", "kernel_type linear")
                .replaceAll("gamma [0-9.e-]+\\\\n", "");
        CliRun run = compareWith(Files.writeString(folder.resolve("linear.json"), linear).toString(), CliRun.LOG);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("needs an RBF kernel");
        JsonNode settings = JsonMapper.builder().build().readTree(folder.resolve("verdict.json")).get("settings");
        assertThat(settings.get(1).get("required_samples").get("basis").asString()).isEqualTo("pilot");
    }

    @Test
    void aModelThatDoesNotNormaliseIsRefusedInOneSentence() throws IOException {
        String none = Files.readString(Path.of(CliRun.MODEL)).replace("\"linear_rescale\"", "\"none\"");
        CliRun run = compareWith(Files.writeString(folder.resolve("none.json"), none).toString(), CliRun.LOG);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("norm_type none").doesNotContain("Exception");
    }

    private CliRun compareWith(String model, String log) {
        return CliRun.of("compare", "--model", model, "--log", log, "--out", folder.toString(),
                "--settings", "samples=200", "--settings", "samples=100", "--seeds", "0");
    }

    @Test
    void wrongKeysAreWrongUsage() {
        CliRun run = compare("--settings", "sigma=2");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is no key 'sigma'; the keys are samples (or neighbor_samples)");
        assertThat(compare("--settings", "samples=100", "--tolerance", "0").status()).isEqualTo(2);
        assertThat(compare("--settings", "samples=100", "--seeds", "-1").status()).isEqualTo(2);
    }

    private CliRun compare(String... more) {
        return CliRun.of(Stream.concat(Stream.of("compare", "--model", CliRun.MODEL, "--log", CliRun.LOG, "--out",
                folder.toString()), Stream.of(more)).toArray(String[]::new));
    }
}
