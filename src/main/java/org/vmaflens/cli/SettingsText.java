package org.vmaflens.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vmaflens.explain.DistanceMetric;
import org.vmaflens.explain.Draws;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.model.LensException;
import org.vmaflens.model.PlainNumber;

/**
 * Reads a setting as typed, such as {@code samples=100,std=0.5}: what is not named is as in the reference. Keys are the
 * Python original's names or the options' of {@code explain}.
 */
final class SettingsText {

    /** A parameter's two names and how it is set. */
    private enum Key {
        SAMPLES("samples", "neighbor_samples"), STD("std", "neighbor_std"), KERNEL_WIDTH("kernel-width",
                "kernel_width"), DISTANCE("distance", "distance_metric"), RIDGE_ALPHA("ridge-alpha",
                        "ridge_alpha"), SEED("seed", "seed"), DRAWS("draws", "draws");

        private final String option;
        private final String python;

        Key(String option, String python) {
            this.option = option;
            this.python = python;
        }

        Neighbourhood set(Neighbourhood n, String value) {
            return switch (this) {
                case SAMPLES -> n.withSamples(number(value, Integer::parseInt, "a whole number"));
                case STD -> n.withStd(number(value, PlainNumber::parse, "a number"));
                case KERNEL_WIDTH -> n.withKernelWidth(number(value, PlainNumber::parse, "a number"));
                case DISTANCE -> n.withDistance(constant(value, DistanceMetric.values()));
                case RIDGE_ALPHA -> n.withRidgeAlpha(number(value, PlainNumber::parse, "a number"));
                case SEED -> n.withSeed(number(value, Long::parseLong, "a whole number"));
                case DRAWS -> n.withDraws(constant(value, Draws.values()));
            };
        }

        private <T extends Number> T number(String value, Function<String, T> parse, String what) {
            try {
                return parse.apply(value);
            } catch (NumberFormatException e) {
                throw new LensException("%s=%s is not %s, such as %s=%s.".formatted(option, value, what, option,
                        this == SAMPLES ? "5000" : "1"), e);
            }
        }

        private <E extends Enum<E>> E constant(String value, E[] all) {
            return Stream.of(all).filter(one -> one.name().equalsIgnoreCase(value)).findFirst()
                    .orElseThrow(() -> new LensException("%s=%s is none of %s.".formatted(option, value,
                            Stream.of(all).map(one -> one.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", ")))));
        }
    }

    private static final Pattern DECIMAL_COMMA = Pattern
            .compile("\\b(?!samples|seed|neighbor_samples)([\\w-]+\\s*=\\s*-?\\d+,\\d+)\\s*(?:,|$)");

    private static final Pattern GROUPS = Pattern
            .compile("\\b((?:samples|seed|neighbor_samples)\\s*=\\s*-?\\d+(?:,\\d{3})+)\\s*(?:,|$)");

    private SettingsText() {
    }

    /** What stands between two commas without a key is the end of the number before it. */
    private static void refuseCommasInNumbers(String text) {
        Matcher comma = DECIMAL_COMMA.matcher(text);
        if (comma.find()) {
            throw new LensException("--settings \"%s\": '%s' has a decimal comma. Write %s.".formatted(text,
                    comma.group(1), comma.group(1).replace(',', '.')));
        }
        Matcher groups = GROUPS.matcher(text);
        if (groups.find()) {
            throw new LensException("--settings \"%s\": '%s' has a comma between its digits. Write %s.".formatted(text,
                    groups.group(1), groups.group(1).replace(",", "")));
        }
    }

    /** @throws LensException when a key is unknown or twice there, or a value cannot be read or is out of range */
    static Neighbourhood read(String text) {
        Neighbourhood setting = Neighbourhood.DEFAULTS;
        Set<Key> seen = new LinkedHashSet<>();
        refuseCommasInNumbers(text);
        for (String part : text.isBlank() ? List.<String>of() : List.of(text.split(",", -1))) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw new LensException("--settings \"%s\": '%s' is not key=value.".formatted(text, part.strip()));
            }
            Key key = key(text, part.substring(0, equals).strip());
            if (!seen.add(key)) {
                throw new LensException("--settings \"%s\" names %s twice.".formatted(text, key.option));
            }
            try {
                setting = key.set(setting, part.substring(equals + 1).strip());
            } catch (LensException wrong) {
                throw new LensException("--settings \"%s\": %s".formatted(text, wrong.sentence()), wrong);
            }
        }
        return setting;
    }

    private static Key key(String text, String name) {
        return Stream.of(Key.values()).filter(key -> key.option.equals(name) || key.python.equals(name)).findFirst()
                .orElseThrow(() -> new LensException("--settings \"%s\": there is no key '%s'; the keys are %s."
                        .formatted(text, name, Stream.of(Key.values())
                                .map(key -> key.option.equals(key.python)
                                        ? key.option
                                        : key.option + " (or " + key.python + ")")
                                .collect(Collectors.joining(", ")))));
    }
}
