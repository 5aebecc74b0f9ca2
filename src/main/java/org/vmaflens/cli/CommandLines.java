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
        return of(explorer, new EngineExplainers());
    }

    static CommandLine of(Explorer explorer, Explainers explainers) {
        CommandLine line = new CommandLine(new VmafLens(explorer, explainers));
        line.addSubcommand(new ExplainCommand(explainers));
        line.addSubcommand(new CompareCommand());
        line.addSubcommand(new InspectCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler(CommandLines::wrongUsage);
        line.setExecutionExceptionHandler(CommandLines::failed);
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

    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (failure instanceof LensException forTheUser) {
            command.getErr().println(forTheUser.sentence());
            return ExitStatus.FAILED;
        }
        throw failure;
    }
}
