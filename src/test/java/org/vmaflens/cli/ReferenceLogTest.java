package org.vmaflens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log that points are counted from is read as any other, and so what is odd about it is said. */
class ReferenceLogTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aWholeOneIsNotSpokenOf() {
        CliRun run = points(Path.of("fixtures/scenes_ref.csv"));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void itsWarningsAndTheFramesThatItLacksAreSaid() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("fixtures/scenes_ref.csv"));
        String gap = lines.get(3).replaceFirst(",[^,]*", ",nan");
        Path log = Files.write(folder.resolve("r.csv"), List.of(lines.getFirst().replace("integer_motion2", "motion2"),
                lines.get(1), lines.get(2), gap, lines.get(4)));

        CliRun run = points(log);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err().lines()).anyMatch(line -> line.startsWith("r.csv: motion2: "))
                .anyMatch(
                        line -> line.startsWith("r.csv: 1 frame is a gap (2), without a finite value in integer_adm2"))
                .contains("scenes_crf38.csv: 45 of 48 frames have no points (2, 4, 5, 6, 7, …), for want of the same "
                        + "frames with all figures in r.csv.");
    }

    @Test
    void oneFrameIsCountedAsOne() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("fixtures/scenes_ref.csv"));

        CliRun run = points(Files.write(folder.resolve("r.csv"), lines.subList(0, lines.size() - 1)));

        assertThat(run.err().lines()).containsExactly("scenes_crf38.csv: 1 of 48 frames has no points (47), for want "
                + "of the same frame with all figures in r.csv.");
    }

    private CliRun points(Path reference) {
        return CliRun.with(new EngineExplainers(), "explain", "--model", CliRun.MODEL, "--log", CliRun.LOG, "--out",
                folder.resolve("points.csv").toString(), "--method", "points", "--reference", "log:" + reference,
                "--quiet");
    }
}
