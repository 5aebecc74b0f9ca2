package org.vmaflens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What becomes of words that cannot be written: a full disk is told of, a reader that has left is not. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "has /dev/full")
class StandardOutputTest {

    @Test
    void aFullDiskIsAFailure() throws IOException, InterruptedException {
        Process process = OwnJvm.running("inspect", "--json", CliRun.MODEL)
                .redirectOutput(new File("/dev/full")).start();

        assertThat(said(process)).contains("could not be written in full");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @Test
    void aReaderThatHasLeftIsNone() throws IOException, InterruptedException {
        Process process = OwnJvm.running("inspect", "--json", CliRun.MODEL).start();
        process.getInputStream().close();

        assertThat(said(process)).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    /** Without what Java itself says of the modules it was asked for. */
    private static String said(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)
                .replaceAll("(?m)^WARNING: .*\\R", "");
    }
}
