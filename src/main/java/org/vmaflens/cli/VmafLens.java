package org.vmaflens.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vmaflens.model.LensException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The root command: opens the window, or says why it cannot. */
@Command(name = "vmaf-lens", mixinStandardHelpOptions = true, versionProvider = VersionText.class, description = "Explains, frame by frame, which feature moved a VMAF score, by how much, and how sure that is. "
        + "Without a command, opens the explorer on the files.")
final class VmafLens implements Callable<Integer> {

    private final Explorer explorer;
    private final Explainers explainers;
    private final Desktop desktop;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Option(names = "--demo", description = "Open the bundled demo; with no display, explain it in the terminal.")
    private boolean demo;

    @Parameters(paramLabel = "FILES", description = "Models, logs, videos and sessions, in any mix.")
    private List<Path> files = List.of();

    VmafLens(Explorer explorer, Explainers explainers, Desktop desktop) {
        this.explorer = explorer;
        this.explainers = explainers;
        this.desktop = desktop;
    }

    @Override
    public Integer call() {
        files.forEach(this::mustExist);
        if (!desktop.hasDisplay()) {
            if (!demo) {
                throw new LensException("There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY "
                        + "is set); use the commands instead (%s), see vmaf-lens --help."
                                .formatted(MistypedCommand.commands(spec.commandLine())));
            }
            spec.commandLine().getOut().println("There is no display, so here is the demo in the terminal.");
            new TerminalDemo(explorer, explainers, spec.commandLine().getOut(), spec.commandLine().getErr()).run();
            return ExitStatus.DONE;
        }
        Optional<String> missing = desktop.missingPackage();
        if (missing.isPresent()) {
            throw new LensException(missing.get());
        }
        explorer.open(files, demo);
        return ExitStatus.DONE;
    }

    private void mustExist(Path file) {
        CommandLine root = spec.commandLine();
        MistypedCommand.in(root, List.of(file.toString())).ifPresent(mistyped -> {
            throw mistyped;
        });
        if (!Files.exists(file)) {
            throw new LensException(
                    "'%s' is no file here, and no command (%s). Check its name, or see vmaf-lens --help."
                            .formatted(file, MistypedCommand.commands(root)));
        }
    }
}
