package org.vmaflens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.vmaflens.compare.Comparison;
import org.vmaflens.compare.Place;
import org.vmaflens.compare.Setting;
import org.vmaflens.compare.Study;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.export.ComparisonReport;
import org.vmaflens.export.Inputs;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.testing.Given;

/** The command that a report prints, taken apart by a real shell and run in the report's folder, makes the same table. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "takes the command apart by sh")
class ReproductionTest {

    private static final Set<String> PATHS = Set.of("--model", "--log", "--out");

    @TempDir
    private Path folder;

    /** As the command line writes it: runs, and a log whose name needs quoting. */
    @Test
    void aReportOfTheCommandLine() throws IOException, InterruptedException {
        Path log = Files.copy(Path.of(CliRun.LOG), folder.resolve("it's a log.csv"));
        Path report = folder.resolve("my report");
        CliRun first = CliRun.of("compare", "--model", CliRun.MODEL, "--log", log.toString(), "--log", CliRun.LOG,
                "--settings", "samples=300", "--settings", "samples=100,std=0.5,draws=numpy,seed=7", "--frame", "2:9",
                "--seeds", "2", "--tolerance", "0.02", "--out", report.toString());
        assertThat(first.status()).as(first.err()).isZero();

        String command = command(report);

        assertThat(command).contains("--seeds 2 ", "--frame 2:9 ", "--tolerance 0.02 ").doesNotContain("--exact");
        madeAgain(report, command);
    }

    /** As the window writes it: exact weights, letters in another order, standard errors on spaced frames. */
    @Test
    void aReportOfTheWindow() throws IOException, InterruptedException {
        Given given = Given.demo("crf38");
        Study study = new Study(given.model(), List.of(given.matrix()), Parallel.SAME_THREAD, 12);
        List<Setting> settings = List.of(new Setting("C", Neighbourhood.DEFAULTS.withSamples(200)),
                new Setting("A", Neighbourhood.DEFAULTS.withKernelWidth(1.5)));
        Comparison comparison = Comparison.of(study, study.compare(settings, false, Progress.NONE), 0.01,
                Optional.of(new Place(0, 3)), List.of());
        Path report = folder.resolve("report");
        ComparisonReport.write(report, comparison, new Inputs(List.of(Path.of(CliRun.LOG)), Map.of()),
                Parallel.SAME_THREAD, Progress.NONE);

        String command = command(report);

        assertThat(command).contains(" C:neighbor_samples=200 ", " --exact ", " --error-frames 12 ", " --frame 1:3 ",
                " --seeds 0 ");
        madeAgain(report, command);
    }

    private static void madeAgain(Path report, String command) throws IOException, InterruptedException {
        CliRun again = CliRun.of(inFolder(report, words(command)));
        assertThat(again.status()).as(again.err()).isZero();
        List<String> table = Files.readAllLines(report.resolve("comparison.csv"));
        List<String> second = Files.readAllLines(report.resolve("again/comparison.csv"));
        assertThat(second).hasSameSizeAs(table);
        for (int row = 0; row < table.size(); row++) {
            alike(table.get(row).split(",", -1), second.get(row).split(",", -1));
        }
        assertThat(command(report.resolve("again")).replace("../", "")).as("and says the same")
                .isEqualTo(command.replace("../", ""));
    }

    /** But for the last digits: several workers add up a run's sums in any order. */
    private static void alike(String[] cells, String[] again) {
        assertThat(again).hasSameSizeAs(cells);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].equals(again[i])) {
                double value = Double.parseDouble(cells[i]);
                assertThat(Double.parseDouble(again[i])).isCloseTo(value, within(1e-11 * Math.max(1, Math.abs(value))));
            }
        }
    }

    /** What the page prints. */
    private static String command(Path report) throws IOException {
        String page = Files.readString(report.resolve("report.html"));
        String code = page.substring(page.indexOf("<code>vmaf-lens") + "<code>".length());
        return code.substring(0, code.indexOf("</code>")).replace("&quot;", "\"").replace("&gt;", ">")
                .replace("&lt;", "<").replace("&amp;", "&");
    }

    /** The words as a shell sees them, without the program's name. */
    private static List<String> words(String command) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", "printf '%s\\n' " + command).start();
        List<String> words = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                .toList();
        assertThat(shell.waitFor()).isZero();
        assertThat(words).startsWith("vmaf-lens", "compare");
        return words.subList(1, words.size());
    }

    /** Java cannot change its folder, so relative paths are resolved here. */
    private static String[] inFolder(Path report, List<String> words) {
        List<String> resolved = new ArrayList<>();
        for (String word : words) {
            boolean path = !resolved.isEmpty() && PATHS.contains(resolved.getLast());
            resolved.add(path ? report.toAbsolutePath().resolve(word).toString() : word);
        }
        return resolved.toArray(String[]::new);
    }
}
