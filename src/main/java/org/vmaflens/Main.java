package org.vmaflens;

import java.nio.file.Path;
import java.util.List;
import org.vmaflens.cli.CommandLines;
import org.vmaflens.cli.Explorer;
import org.vmaflens.model.LensException;

/** Starts the application. */
public final class Main {

    private Main() {
    }

    /** Runs the command line's words, and ends with the status they come to. */
    public static void main(String[] arguments) {
        int status = CommandLines.of(new NoWindow()).execute(arguments);
        System.exit(status);
    }

    /** Stands in until there is a window. */
    private static final class NoWindow implements Explorer {

        @Override
        public void open(List<Path> files, boolean demo) {
            throw new LensException("The window is not part of this build.");
        }

        @Override
        public void paintDemo(Path png) {
            throw new LensException("The window is not part of this build.");
        }
    }
}
