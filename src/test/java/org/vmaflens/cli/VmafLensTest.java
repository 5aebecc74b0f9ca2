package org.vmaflens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmaflens.model.LensException;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** What the program does without a command: a window where there can be one, else the next best thing. */
class VmafLensTest {

    private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":0");
    private static final String RESULTS = "vmaflens.results";

    @TempDir
    Path folder = Path.of("");

    private final List<String> opened = new ArrayList<>();

    @AfterEach
    void forget() {
        System.clearProperty(RESULTS);
    }

    @Test
    void filesOpenInTheWindow() {
        CliRun run = run(DISPLAY, true, CliRun.MODEL, CliRun.LOG);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(opened).containsExactly(CliRun.MODEL, CliRun.LOG);
    }

    @Test
    void theDemoOpensInTheWindow() {
        assertThat(run(Map.of("WAYLAND_DISPLAY", "wayland-0"), true, "--demo").status()).isZero();
        assertThat(opened).containsExactly("demo");
    }

    @Test
    void aFileThatIsNotThereOpensNothing() {
        CliRun run = run(DISPLAY, true, CliRun.MODEL, "absent.csv");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().contains("'absent.csv'");
        assertThat(opened).isEmpty();
    }

    @Test
    void withoutGtkThePackageIsNamed() {
        CliRun run = run(DISPLAY, false, "--demo");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().contains("GTK 3", "libgtk-3-0", "gtk3");
        assertThat(opened).isEmpty();
    }

    @Test
    void otherSystemsNeedNeitherDisplayNorGtk() {
        Desktop mac = new Desktop(Map.of(), "Mac OS X", library -> false);
        assertThat(mac.hasDisplay()).isTrue();
        assertThat(mac.missingPackage()).isEmpty();
    }

    @Test
    void withoutADisplayTheCommandsAreNamed() {
        CliRun run = run(Map.of("DISPLAY", ""), true, CliRun.MODEL);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().contains("no display", "explain", "inspect");
    }

    @Test
    void withoutADisplayTheDemoIsExplainedInTheTerminal() throws IOException {
        System.setProperty(RESULTS, folder.resolve("results").toString());

        CliRun run = run(Map.of(), true, "--demo");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("There is no display").contains("scenes_crf38.csv: 48 frames", "adm2",
                "worst frames", folder.resolve("results/demo.json").toString());
        assertThat(run.err()).contains("100 %", "720,144 of 720,144 predictions");
        assertThat(JsonMapper.shared().readTree(folder.resolve("results/demo.json")).get("clips").size()).isEqualTo(3);
        assertThat(Files.readAllLines(folder.resolve("results/demo.csv"))).hasSize(1 + 3 * 48 * 6);
        assertThat(opened).containsExactly("picture of the demo");
    }

    @Test
    void aWindowAloneNeedsNoCommandLine() {
        Desktop desktop = new Desktop(DISPLAY, "Linux", library -> true);

        assertThat(QuickStart.run(new Window(), desktop, System.err, "--demo")).hasValue(0);
        assertThat(opened).containsExactly("demo");
        assertThat(QuickStart.run(new Window(), desktop, System.err)).hasValue(0);
        assertThat(opened).containsExactly("demo");
    }

    @Test
    void allElseNeedsTheCommandLine() {
        Desktop desktop = new Desktop(DISPLAY, "Linux", library -> true);
        Desktop none = new Desktop(Map.of(), "Linux", library -> true);
        Desktop withoutGtk = new Desktop(DISPLAY, "Linux", library -> false);

        assertThat(QuickStart.run(new Window(), desktop, System.err, CliRun.MODEL)).isEmpty();
        assertThat(QuickStart.run(new Window(), desktop, System.err, "--help")).isEmpty();
        assertThat(QuickStart.run(new Window(), desktop, System.err, "--demo", CliRun.LOG)).isEmpty();
        assertThat(QuickStart.run(new Window(), none, System.err, "--demo")).isEmpty();
        assertThat(QuickStart.run(new Window(), withoutGtk, System.err, "--demo")).isEmpty();
        assertThat(opened).isEmpty();
    }

    @Test
    void aWindowThatFailsSaysWhy() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Desktop desktop = new Desktop(DISPLAY, "Linux", library -> true);
        Explorer broken = new Window() {
            @Override
            public void open(List<Path> files, boolean demo) {
                throw new LensException("The window cannot be opened: no screen.");
            }
        };

        assertThat(QuickStart.run(broken, desktop, new PrintStream(err, true, StandardCharsets.UTF_8))).hasValue(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("The window cannot be opened: no screen.");
    }

    private CliRun run(Map<String, String> environment, boolean gtk, String... arguments) {
        CommandLine line = CommandLines.of(new Window(), new EngineExplainers(),
                new Desktop(environment, "Linux", library -> gtk));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int status = line.execute(arguments);
        return new CliRun(status, out.toString(), err.toString());
    }

    /** Notes what would be opened. */
    private class Window implements Explorer {

        @Override
        public void open(List<Path> files, boolean demo) {
            files.forEach(file -> opened.add(file.toString()));
            if (demo) {
                opened.add("demo");
            }
        }

        @Override
        public void paintDemo(Path png) {
            opened.add("picture of the demo");
            try {
                Files.createFile(png);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
