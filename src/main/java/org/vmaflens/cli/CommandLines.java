package org.vmaflens.cli;

import java.io.PrintWriter;
import java.util.List;
import org.vmaflens.model.LensException;
import picocli.CommandLine;

/** Builds the command line: the root command, its children, and what happens when one fails. */
public final class CommandLines {

    private CommandLines() {
    }

    /** Ready to run; the root command opens windows through {@code explorer}. */
    public static CommandLine of(Explorer explorer) {
        return of(explorer, new EngineExplainers(), Desktop.here()).setOut(StandardOutput.writer());
    }

    static CommandLine of(Explorer explorer, Explainers explainers, Desktop desktop) {
        CommandLine line = new CommandLine(new VmafLens(explorer, explainers, desktop));
        line.addSubcommand(new ExplainCommand(explainers));
        line.addSubcommand(new CompareCommand());
        line.addSubcommand(new InspectCommand());
        line.addSubcommand(new CommandLine.HelpCommand());
        Words.teach(line);
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler(CommandLines::wrongUsage);
        line.setExecutionExceptionHandler(CommandLines::failed);
        line.setExecutionStrategy(CommandLines::execute);
        return line;
    }

    /** A mistyped command is told before what follows it, which only the right one would know. */
    private static int wrongUsage(CommandLine.ParameterException wrong, String[] arguments) {
        return MistypedCommand.in(root(wrong.getCommandLine()), List.of(arguments)).map(CommandLines::say)
                .orElseGet(() -> say(wrong));
    }

    private static CommandLine root(CommandLine command) {
        CommandLine parent = command.getParent();
        return parent == null ? command : root(parent);
    }

    private static int say(CommandLine.ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.USAGE;
    }

    /** A JVM without memory to spare, or an error of its own, is told of like any other failure. */
    private static int execute(CommandLine.ParseResult parsed) {
        CommandLine command = parsed.commandSpec().commandLine();
        try {
            int status = new CommandLine.RunLast().execute(parsed);
            return status == ExitStatus.DONE ? whenSaid(command) : status;
        } catch (OutOfMemoryError full) {
            throw new CommandLine.ExecutionException(command, "out of memory",
                    new LensException(
                            "This takes more memory than Java may use here (%,d MB). Name fewer logs at a time, "
                                    .formatted(Runtime.getRuntime().maxMemory() >> 20)
                                    + "or allow more with JDK_JAVA_OPTIONS=-Xmx8g.",
                            full));
        } catch (Error fault) {
            throw new CommandLine.ExecutionException(command, "a fault", new IllegalStateException(fault));
        }
    }

    /** A full disk behind standard output loses what a command said, and a script must learn of that. */
    private static int whenSaid(CommandLine command) {
        if (command.getOut().checkError()) {
            command.getErr()
                    .println("What this command said could not be written in full. Check that its output goes to a "
                            + "disk with room to spare.");
            return ExitStatus.FAILED;
        }
        return ExitStatus.DONE;
    }

    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println(Failures.sentence(failure));
        return ExitStatus.FAILED;
    }
}
