package org.vmaflens.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmaflens.cli.CommandLines;
import org.vmaflens.cli.Explorer;

/** Runs the launcher with a Java that only says how it was called. */
class LauncherTest {

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void makeTheJava() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "this system has no /bin/sh");
        Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"LC_ALL=$LC_ALL\"\nfor word; do echo \"$word\"; done\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"25.0.1\"\n");
        Files.copy(Path.of("packaging/bin/vmaf-lens"), Files.createDirectories(folder.resolve("a b/bin")).resolve(
                "vmaf-lens"));
    }

    @Test
    void worksThroughLinksFromAnywhereAndKeepsWordsWhole() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("lens"), Path.of("a b/bin/vmaf-lens"));
        Path second = Files.createSymbolicLink(Files.createDirectory(folder.resolve("c")).resolve("lens"), link);

        String said = run(second, "en_US.UTF-8", "explain", "two words");

        assertThat(said.lines()).contains("-Dvmaflens.home=" + folder.toRealPath().resolve("a b"), "explain",
                "two words");
    }

    @Test
    void aLocaleOfAsciiGetsOneThatKnowsUmlauts() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/locale")), "this system has no locale command");

        assertThat(run(folder.resolve("a b/bin/vmaf-lens"), "C", "explain").lines()).first()
                .isEqualTo("LC_ALL=C.UTF-8");
    }

    @Test
    void aWindowHasOptionsOfItsOwnAndACommandHasNot() throws IOException, InterruptedException {
        String lib = "@" + folder.toRealPath().resolve("a b/lib");
        Path launcher = folder.resolve("a b/bin/vmaf-lens");

        for (String command : CommandLines.of(new NoWindow()).getSubcommands().keySet()) {
            assertThat(run(launcher, "C.UTF-8", command).lines()).contains(lib + "/vmaf-lens.options");
        }
        for (String[] words : List.of(new String[0], new String[]{"--demo"}, new String[]{"log.csv"},
                new String[]{"/logs/log"})) {
            assertThat(run(launcher, "C.UTF-8", words).lines()).contains(lib + "/vmaf-lens-window.options");
        }
    }

    private String run(Path launcher, String locale, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(words));
        ProcessBuilder shell = new ProcessBuilder(command)
                .directory(Path.of("/").toFile()).redirectErrorStream(true);
        shell.environment().put("JAVA_HOME", folder.resolve("java").toString());
        shell.environment().put("LC_ALL", locale);
        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static final class NoWindow implements Explorer {

        @Override
        public void open(List<Path> files, boolean demo) {
            throw new UnsupportedOperationException("this test opens none");
        }

        @Override
        public void paintDemo(Path png) {
            throw new UnsupportedOperationException("this test paints none");
        }
    }
}
