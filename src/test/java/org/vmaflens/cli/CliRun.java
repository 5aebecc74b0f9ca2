package org.vmaflens.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** What one run of the command line said. */
record CliRun(int status, String out, String err) {

    static final String MODEL = "models/demo_vmaf6.json";
    private static final Desktop NO_DISPLAY = new Desktop(Map.of(), "Linux", library -> true);

    static final String LOG = "fixtures/scenes_crf38.csv";

    /** Runs with an explainer that answers at once. */
    static CliRun of(String... arguments) {
        return with(request -> new MadeUpExplainer(request.method(), Integer.MAX_VALUE), arguments);
    }

    static CliRun with(Explainers explainers, String... arguments) {
        CommandLine line = CommandLines.of(new ClosedWindow(), explainers, NO_DISPLAY);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int status = line.execute(arguments);
        return new CliRun(status, out.toString(), err.toString());
    }

    /** Nothing opens in these tests. */
    static final class ClosedWindow implements Explorer {

        @Override
        public void open(List<Path> files, boolean demo) {
            throw new AssertionError("a window was opened");
        }

        @Override
        public void paintDemo(Path png) {
            throw new AssertionError("a window was painted");
        }
    }
}
