package org.vmaflens.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vmaflens.model.LensException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A command must never write over what it reads. */
final class Overwriting {

    private Overwriting() {
    }

    /** Refuses, as wrong usage, results that would take an input's place, by whatever path or link it is named. */
    static void refuse(CommandSpec command, List<Path> outputs, List<Path> inputs) {
        for (Path output : outputs) {
            if (inputs.stream().anyMatch(input -> same(input, output))) {
                throw new CommandLine.ParameterException(command.commandLine(),
                        "--out %s: that is one of the files to be read. Give the results a name of their own."
                                .formatted(output));
            }
        }
    }

    private static boolean same(Path one, Path other) {
        if (one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())) {
            return true;
        }
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            throw new LensException("It cannot be told whether %s and %s are the same file (%s). Copy one elsewhere."
                    .formatted(one, other, e.getMessage()), e);
        }
    }
}
