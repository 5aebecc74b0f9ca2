package org.vmaflens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"inspect", "inspect --json"})
    void whatCannotBeSaidIsAFailure(String command) {
        CliRun run = to(new StandardOutput(new Failing("No space left on device"), false), command);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().contains("could not be written in full", "disk");
    }

    @ParameterizedTest
    @CsvSource({"Broken pipe,false", "Die Pipe wurde beendet,false", "what another language calls it,true"})
    void aReaderThatHasHadEnoughIsNoFailure(String why, boolean pipe) {
        CliRun run = to(new StandardOutput(new Failing(why), pipe), "inspect");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void whatIsSaidArrivesWhole() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(to(new StandardOutput(out, false), "inspect").status()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(CliRun.of("inspect", CliRun.MODEL).out());
    }

    private static CliRun to(StandardOutput out, String command) {
        CommandLine line = CommandLines.of(new CliRun.ClosedWindow(), new EngineExplainers(),
                new Desktop(Map.of(), "Linux", library -> true));
        StringWriter err = new StringWriter();
        line.setOut(StandardOutput.writer(out, StandardCharsets.UTF_8)).setErr(new PrintWriter(err, true));
        return new CliRun(line.execute((command + " " + CliRun.MODEL).split(" ")), "", err.toString());
    }

    @Test
    void onlyATerminalGetsALineDrawnOverItself() throws IOException {
        Path file = Files.createFile(folder.resolve("errors.txt"));

        assertThat(Terminal.isTerminal(Files.createSymbolicLink(folder.resolve("2"), file))).isFalse();
        assertThat(Terminal.isTerminal(Files.createSymbolicLink(folder.resolve("3"), Path.of("/dev/pts/0")))).isTrue();
        assertThat(Terminal.isTerminal(folder.resolve("no such thing, as on other systems"))).isTrue();
    }

    private static final class Failing extends OutputStream {

        private final String why;

        private Failing(String why) {
            this.why = why;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(why);
        }
    }
}
