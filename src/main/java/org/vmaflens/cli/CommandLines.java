package org.vmaflens.cli;

import java.io.PrintWriter;
import org.vmaflens.model.LensException;
import picocli.CommandLine;

/** Builds the command line: the root command, its children, and what happens when one fails. */
public final class CommandLines {

    private CommandLines() {
    }

    /** Ready to run; the root command opens windows through {@code explorer}. */
    public static CommandLine of(Explorer explorer) {
        return of(explorer, new EngineExplainers(), Desktop.here());
    }

    static CommandLine of(Explorer explorer, Explainers explainers, Desktop desktop) {
        CommandLine line = new CommandLine(new VmafLens(explorer, explainers, desktop));
        line.addSubcommand(new ExplainCommand(explainers));
        line.addSubcommand(new CompareCommand());
        line.addSubcommand(new InspectCommand());
        line.addSubcommand(new CommandLine.HelpCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler(CommandLines::wrongUsage);
        line.setExecutionExceptionHandler(CommandLines::failed);
        line.setExecutionStrategy(CommandLines::execute);
        return line;
    }

    private static int wrongUsage(CommandLine.ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.USAGE;
    }

    /** A JVM without memory to spare says so like any other failure. */
    private static int execute(CommandLine.ParseResult parsed) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (OutOfMemoryError full) {
            throw new CommandLine.ExecutionException(parsed.commandSpec().commandLine(), "out of memory",
                    new LensException(
                            "This takes more memory than Java may use here (%,d MB). Name fewer logs at a time, "
                                    .formatted(Runtime.getRuntime().maxMemory() >> 20)
                                    + "or allow more with JDK_JAVA_OPTIONS=-Xmx8g.",
                            full));
        }
    }

    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println(Failures.sentence(failure));
        return ExitStatus.FAILED;
    }
}
