package org.vmaflens.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vmaflens.model.ModelFeature;

/**
 * The options of libvmaf's feature extractors: their defaults and the short names under which they go into column names.
 */
final class OptionNames {
    private final List<Option> options;

    private OptionNames(List<Option> options) {
        this.options = options;
    }

    /** One line of the table: default values are texts, as {@code %g} or a boolean prints them. */
    private record Option(String extractor, String name, String shortName, String type, String standard) {
    }

    /** Reads the table that ships with the program. */
    static OptionNames load() {
        try (InputStream table = Objects.requireNonNull(OptionNames.class.getResourceAsStream("feature_options.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return new OptionNames(lines.lines().skip(1).map(line -> line.split("\t"))
                    .map(cells -> new Option(cells[0], cells[1], cells[2], cells[3], cells[4])).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own table of options cannot be read", e);
        }
    }

    /**
     * What an option adds to a column's name; nothing when it has its default.
     *
     * @param base the feature's column without options, which tells the extractor
     * @param value Double, Boolean or String, as in {@link ModelFeature#options}
     */
    Optional<String> suffix(String base, String option, Object value) {
        String extractor = extractor(base);
        Optional<Option> known = options.stream()
                .filter(o -> o.extractor().equals(extractor) && o.name().equals(option))
                .findFirst();
        String text = value instanceof Double number ? ColumnName.general(number) : value.toString();
        if (known.isEmpty()) {
            return Optional.of("_" + option + "_" + text);
        }
        Option row = known.get();
        // a number where the table has a word (or the other way round) is no default, but no reason to fail either
        boolean numeric = row.type().equals("double") || row.type().equals("int");
        boolean isDefault = (value instanceof Double number && numeric && isNumber(row.standard()))
                ? number == Double.parseDouble(row.standard())
                : text.equals(row.standard());
        if (isDefault) {
            return Optional.empty();
        }
        return Optional.of("_" + row.shortName() + (value instanceof Boolean ? "" : "_" + text));
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }

    private static String extractor(String base) {
        boolean integer = base.startsWith("integer_");
        String name = integer ? base.substring("integer_".length()) : base;
        if (name.startsWith("cambi") || name.startsWith("speed")) {
            return name.substring(0, 5);
        }
        String family = name.startsWith("adm") || name.startsWith("aim")
                ? "adm"
                : name.startsWith("vif") ? "vif" : name.startsWith("motion") ? "motion" : name;
        return (integer ? "integer_" : "float_") + family;
    }
}
