package org.vmaflens.log;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.vmaflens.model.ModelFeature;

/**
 * The order in which a feature's column is looked for. The first step that finds any decides: with one find the feature
 * is matched, with several the user must choose.
 */
final class ColumnSearch {
    /** Ends of names that tell the size of the pictures and change nothing else. */
    private static final Pattern HARMLESS = Pattern.compile("(_(encw|ench|encbd|srcw|srch)_\\d+)+");

    private final ModelFeature feature;
    private final List<String> columns;
    private final ColumnName name;

    private ColumnSearch(ModelFeature feature, List<String> columns, OptionNames options) {
        this.feature = feature;
        this.columns = columns;
        this.name = ColumnName.of(feature, options);
    }

    /** The columns that the deciding step found; none or several when the user must be asked. */
    static List<ColumnChoice> of(ModelFeature feature, List<String> columns, OptionNames options) {
        return new ColumnSearch(feature, columns, options).run();
    }

    private List<ColumnChoice> run() {
        String full = name.full();
        List<ColumnChoice> found = find(column -> column.equals(full), List.of());
        if (found.isEmpty()) {
            found = find(column -> column.equals(feature.name()), untoldOptions());
        }
        if (found.isEmpty()) {
            found = find(column -> column.startsWith(full + "_")
                    && HARMLESS.matcher(column.substring(full.length())).matches(), List.of());
        }
        if (found.isEmpty()) {
            found = find(column -> column.startsWith(full + "_"), List.of(
                    "the log's column was made with options that the model does not name; check that they fit."));
        }
        if (found.isEmpty() && !name.suffix().isEmpty()) {
            found = find(column -> startsWith(column, name.base()),
                    List.of(wanted() + "which the log's column does not name."));
        }
        if (found.isEmpty()) {
            String other = name.siblingOf(feature.name());
            found = find(column -> startsWith(column, name.sibling()) || column.equals(other),
                    List.of(siblingWarning()));
        }
        return found;
    }

    /** A full name never tells options, so where the model has some the user must know that nobody checked them. */
    private List<String> untoldOptions() {
        return name.suffix().isEmpty()
                ? List.of()
                : List.of(wanted() + "which the log's column cannot tell; check that they fit.");
    }

    private String wanted() {
        return "the model wants the options '%s', ".formatted(name.suffix().substring(1));
    }

    private String siblingWarning() {
        boolean integer = name.base().startsWith("integer_");
        return "the model was trained on the %s feature, the log has the %s one; scores differ a little.".formatted(
                integer ? "integer" : "float", integer ? "float" : "integer");
    }

    private static boolean startsWith(String column, String base) {
        return column.equals(base) || column.startsWith(base + "_");
    }

    private List<ColumnChoice> find(Predicate<String> test, List<String> warnings) {
        return IntStream.range(0, columns.size()).filter(c -> test.test(columns.get(c)))
                .mapToObj(c -> new ColumnChoice(c, warnings)).toList();
    }
}
