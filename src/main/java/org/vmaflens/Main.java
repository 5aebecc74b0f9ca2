package org.vmaflens;

import java.nio.file.Path;
import java.util.List;
import org.vmaflens.cli.CommandLines;
import org.vmaflens.cli.Explorer;
import org.vmaflens.cli.QuickStart;
import org.vmaflens.model.LensException;
import org.vmaflens.ui.ExplorerApp;

/** Starts the application. */
public final class Main {

    private Main() {
    }

    /** Runs the command line's words, and ends with the status they come to. */
    public static void main(String[] arguments) {
        Window window = new Window();
        int status = QuickStart.run(window, arguments)
                .orElseGet(() -> CommandLines.of(window).execute(arguments));
        System.exit(status);
    }

    /** The window, reached only when it is asked for, so that other commands load no toolkit. */
    private static final class Window implements Explorer {

        private static final int WIDTH = 1440;
        private static final int HEIGHT = 900;

        @Override
        public void open(List<Path> files, boolean demo) {
            try {
                ExplorerApp.launchWith(files, demo);
            } catch (UnsupportedOperationException noDisplay) {
                throw new LensException("The window cannot be opened: %s. Check the variable DISPLAY, or unset it "
                        .formatted(noDisplay.getMessage()) + "and use the commands; see vmaf-lens --help.", noDisplay);
            }
        }

        @Override
        public void paintDemo(Path png) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            ExplorerApp.renderDemo(png, WIDTH, HEIGHT);
        }
    }
}
