package org.vmaflens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CommandLinesTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void anErrorOfTheJvmIsOneSentence() {
        CliRun run = CliRun.with(request -> {
            throw new InternalError("not supported: LOG");
        }, "explain", "--model", CliRun.MODEL, "--log", CliRun.LOG, "--out", folder.resolve("r.json").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().contains("VMAF Lens met a fault of its own")
                .contains("not supported: LOG").contains("the details are in").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({"explian,explain", "inspct,inspect", "comparee,compare",
            "explian --model m.json --log a.csv --out r.json,explain"})
    void aMistypedCommandIsWrongUsageAndTheRightOneIsProposed(String words, String command) {
        CliRun run = CliRun.of(words.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines().toList()).first().asString().startsWith("'" + words.split(" ")[0] + "'");
        assertThat(run.err()).contains("Did you mean", "vmaf-lens " + command).doesNotContain("Unknown option");
    }

    @Test
    void aFileThatIsMissingIsNoMistypedCommand() {
        CliRun run = CliRun.of("absent.csv");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().contains("'absent.csv' is no file here");
    }

    @Test
    void whatCannotBeSaidIsAFailure() {
        CommandLine line = CommandLines.of(new CliRun.ClosedWindow(), new EngineExplainers(),
                new Desktop(Map.of(), "Linux", library -> true));
        StringWriter err = new StringWriter();
        line.setOut(new PrintWriter(new FullDisk())).setErr(new PrintWriter(err, true));

        assertThat(line.execute("inspect", CliRun.MODEL)).isEqualTo(1);
        assertThat(err.toString()).contains("could not be written in full");
    }

    @Test
    void onlyATerminalGetsALineDrawnOverItself() throws IOException {
        Path file = Files.createFile(folder.resolve("errors.txt"));

        assertThat(Terminal.isTerminal(Files.createSymbolicLink(folder.resolve("2"), file))).isFalse();
        assertThat(Terminal.isTerminal(Files.createSymbolicLink(folder.resolve("3"), Path.of("/dev/pts/0")))).isTrue();
        assertThat(Terminal.isTerminal(folder.resolve("no such thing, as on other systems"))).isTrue();
    }

    private static final class FullDisk extends Writer {

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    }
}
