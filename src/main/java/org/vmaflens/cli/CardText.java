package org.vmaflens.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A card as text: one line a name, lists of rows below each other. */
final class CardText {

    private CardText() {
    }

    /** The card's lines, with a line break at the end. */
    static String of(Map<String, Object> card) {
        return card.entrySet().stream().filter(entry -> !isEmpty(entry.getValue()))
                .map(entry -> line(entry.getKey(), entry.getValue())).collect(Collectors.joining());
    }

    private static boolean isEmpty(Object value) {
        return value instanceof List<?> list && list.isEmpty();
    }

    private static String line(String name, Object value) {
        return String.format("%-22s %s%n", name.replace('_', ' '), text(value));
    }

    private static String text(Object value) {
        String indent = System.lineSeparator() + " ".repeat(23);
        return switch (value) {
            case Map<?, ?> map -> map.entrySet().stream().map(entry -> entry.getKey() + " ← " + entry.getValue())
                    .collect(Collectors.joining(indent));
            case List<?> rows when rows.getFirst() instanceof Map<?, ?> -> rows.stream().map(CardText::row)
                    .collect(Collectors.joining(indent));
            case List<?> list when sentences(list) -> list.stream().map(String::valueOf)
                    .collect(Collectors.joining(indent));
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
            default -> String.valueOf(value);
        };
    }

    private static boolean sentences(List<?> list) {
        return list.getFirst() instanceof String text && text.endsWith(".");
    }

    private static String row(Object value) {
        return value instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .map(entry -> "name".equals(entry.getKey())
                                ? String.valueOf(entry.getValue())
                                : entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining("  "))
                : String.valueOf(value);
    }
}
