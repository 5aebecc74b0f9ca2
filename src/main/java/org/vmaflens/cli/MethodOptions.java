package org.vmaflens.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vmaflens.explain.Method;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Which methods use an option that not all of them do. An exact weight is that of {@code --samples} neighbours, but of no
 * draw of them.
 */
final class MethodOptions {

    private static final Set<Method> NEIGHBOURS = EnumSet.of(Method.SAMPLED, Method.EXACT);
    private static final Set<Method> DRAWN = EnumSet.of(Method.SAMPLED);
    private static final Set<Method> COUNTED = EnumSet.of(Method.POINTS);
    private static final Map<String, Set<Method>> USED = Map.of("--samples", NEIGHBOURS, "--std", NEIGHBOURS,
            "--kernel-width", NEIGHBOURS, "--distance", NEIGHBOURS, "--ridge-alpha", NEIGHBOURS, "--seed", DRAWN,
            "--draws", DRAWN, "--reference", COUNTED, "--displayed", COUNTED);

    private MethodOptions() {
    }

    /** Reads the option's value, in capitals or not. */
    static final class Converter implements ITypeConverter<Method> {

        @Override
        public Method convert(String text) {
            return Arrays.stream(Method.values()).filter(method -> method.name().equalsIgnoreCase(text)).findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + text + "' is none of sampled, exact and points"));
        }
    }

    /** Refuses the first option that was typed and that the method would leave unread. */
    static void check(CommandLine command, Method method) {
        command.getParseResult().matchedOptions().stream().map(option -> option.longestName())
                .filter(option -> !USED.getOrDefault(option, EnumSet.allOf(Method.class)).contains(method)).findFirst()
                .ifPresent(option -> {
                    throw new CommandLine.ParameterException(command, "%s is for --method %s, not %s. Leave it out."
                            .formatted(option, USED.getOrDefault(option, Set.of()).stream().map(MethodOptions::word)
                                    .collect(Collectors.joining(" or ")), word(method)));
                });
    }

    private static String word(Method method) {
        return method.name().toLowerCase(Locale.ROOT);
    }
}
