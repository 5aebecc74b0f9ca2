package org.vmaflens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No command may write over what it reads, or compute for an hour and then have nowhere to put the figures. */
class OutputSafetyTest {

    private static final Explainers NEVER = request -> {
        throw new AssertionError("explained although the results have no place");
    };

    @TempDir
    Path folder = Path.of("");
    private Path log = Path.of("");

    @BeforeEach
    void copyTheLog() throws IOException {
        log = Files.copy(Path.of(CliRun.LOG), folder.resolve("comparison.csv"));
    }

    @Test
    void aLogIsNotWrittenOverThroughALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), log);

        refused(2, explain(link), "that is one of the files to be read");
    }

    @Test
    void theReferenceIsNotWrittenOver() {
        refused(2, CliRun.with(NEVER, "explain", "--model", CliRun.MODEL, "--log", CliRun.LOG, "--method", "points",
                "--reference", "log:" + log, "--out", log.toString()), "that is one of the files to be read");
    }

    @Test
    void aComparisonDoesNotWriteOverItsLog() {
        refused(2, CliRun.of("compare", "--model", CliRun.MODEL, "--log", log.toString(), "--settings", "samples=100",
                "--out", folder.toString()), "that is one of the files to be read");
    }

    @Test
    void aMissingFolderIsSaidBeforeAnythingIsExplained() {
        refused(1, explain(folder.resolve("none/r.json")), "does not exist. Create it first.");
    }

    @Test
    void aFolderOfThatNameIsSaidBeforeAnythingIsExplained() throws IOException {
        refused(1, explain(Files.createDirectory(folder.resolve("r.json"))), "it is a folder");
    }

    @Test
    void aFileWhereTheReportsFolderShouldBeIsSaidPlainly() {
        refused(1, CliRun.of("compare", "--model", CliRun.MODEL, "--log", CliRun.LOG, "--settings", "samples=100",
                "--out", log.toString()), "there is a file of that name");
    }

    private CliRun explain(Path out) {
        return CliRun.with(NEVER, "explain", "--model", CliRun.MODEL, "--log", log.toString(), "--out", out.toString());
    }

    private void refused(int status, CliRun run, String why) {
        assertThat(run.status()).as(run.err()).isEqualTo(status);
        assertThat(run.err()).contains(why).doesNotContain("Exception");
        assertThat(log).hasSameTextualContentAs(Path.of(CliRun.LOG));
        assertThat(List.of(run.out())).containsExactly("");
    }
}
