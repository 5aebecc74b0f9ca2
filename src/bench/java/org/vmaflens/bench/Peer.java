package org.vmaflens.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures the Python tool's parts on the job of {@link JobBenchmark}, where Python is installed. */
public final class Peer {

    private static final List<String> SCRIPT = List.of("/usr/bin/python3", "src/bench/python/peer.py");

    private Peer() {
    }

    /**
     * Writes the peer's figures, or says why there are none.
     *
     * @param arguments the file to write them to
     */
    public static void main(String[] arguments) throws InterruptedException {
        Clips clips = Clips.pair();
        List<String> command = new ArrayList<>(SCRIPT);
        command.add(clips.modelPath().toString());
        clips.logs().stream().map(Path::toString).forEach(command::add);
        File figures = new File(arguments[0]);
        try {
            int exit = new ProcessBuilder(command).redirectOutput(figures)
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor();
            System.out.println(exit == 0
                    ? "The peer's figures are in " + figures.getName() + "."
                    : "The peer ended with an error, so it was not measured.");
        } catch (IOException absent) {
            System.out.println("The peer was not measured: " + SCRIPT.getFirst() + " is not installed.");
        }
    }
}
