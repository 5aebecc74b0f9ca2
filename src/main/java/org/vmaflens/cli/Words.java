package org.vmaflens.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vmaflens.explain.DistanceMetric;
import org.vmaflens.explain.Draws;
import org.vmaflens.model.PlainNumber;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, and says in a user's words what is wrong with one. */
final class Words {

    private Words() {
    }

    /** Teaches the command line, and all its commands, to read so. */
    static void teach(CommandLine line) {
        line.registerConverter(int.class, Words::wholeInt).registerConverter(long.class, Words::whole)
                .registerConverter(double.class, Words::number)
                .registerConverter(DistanceMetric.class, text -> choice(text, DistanceMetric.values()))
                .registerConverter(Draws.class, text -> choice(text, Draws.values()))
                .registerConverter(ExplainCommand.Members.class, text -> choice(text, ExplainCommand.Members.values()));
    }

    /** The constant that was typed, in capitals or not. */
    private static <E extends Enum<E>> E choice(String text, E[] all) {
        return Arrays.stream(all).filter(one -> one.name().equalsIgnoreCase(text)).findFirst()
                .orElseThrow(() -> new TypeConversionException("'%s' is none of %s".formatted(text, Stream.of(all)
                        .map(one -> one.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")))));
    }

    private static int wholeInt(String text) {
        long number = whole(text);
        if (number != (int) number) {
            throw new TypeConversionException("'%s' must be a whole number of at most %d".formatted(text,
                    Integer.MAX_VALUE));
        }
        return (int) number;
    }

    private static long whole(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException _) {
            throw new TypeConversionException("'%s' must be a whole number of at most 18 digits, such as 100".formatted(
                    text));
        }
    }

    private static double number(String text) {
        return PlainNumber.of(text).orElseThrow(() -> new TypeConversionException(
                "'%s' must be a number, with a point for decimals, such as 0.5".formatted(text)));
    }
}
