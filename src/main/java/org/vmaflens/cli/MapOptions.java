package org.vmaflens.cli;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** {@code --map} as typed, of which only the last column of a feature would otherwise count. */
final class MapOptions {

    private MapOptions() {
    }

    /** Refuses, as wrong usage, a feature that is mapped twice. */
    static void check(CommandLine command) {
        Set<String> seen = new HashSet<>();
        Optional.ofNullable(command.getParseResult().matchedOption("--map")).map(OptionSpec::stringValues).stream()
                .flatMap(typed -> typed.stream()).map(typed -> typed.split("=", 2)[0])
                .filter(feature -> !seen.add(feature)).findFirst().ifPresent(feature -> {
                    throw new CommandLine.ParameterException(command,
                            "--map %s=… is there twice. Leave one of them out.".formatted(feature));
                });
    }
}
