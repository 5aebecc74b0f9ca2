package org.vmaflens.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFeature;
import org.vmaflens.model.VmafModel;

/** Finds the column of a log that feeds each feature of a model. Never guesses between two. */
public final class ColumnMatcher {
    private static final OptionNames OPTIONS = OptionNames.load();

    private ColumnMatcher() {
    }

    /**
     * Matches every feature of the model.
     *
     * @param overrides columns by feature (its full or its short name), as the user mapped them
     * @throws LensException when a feature has no column or several; {@link #candidates} then says which to offer
     */
    public static ColumnMatch match(VmafModel model, FeatureLog log, Map<String, String> overrides) {
        int[] columns = new int[model.featureCount()];
        Map<String, List<String>> warned = new LinkedHashMap<>();
        for (int k = 0; k < columns.length; k++) {
            ModelFeature feature = model.features().get(k);
            List<ColumnChoice> choices = choices(feature, log, overrides);
            if (choices.size() != 1) {
                throw undecided(feature, log, choices);
            }
            columns[k] = choices.getFirst().column();
            choices.getFirst().warnings().forEach(
                    warning -> warned.computeIfAbsent(warning, first -> new ArrayList<>()).add(feature.shortName()));
        }
        List<String> warnings = new ArrayList<>();
        warned.forEach((warning, features) -> warnings.add(String.join(", ", features) + ": " + warning));
        warnings.addAll(GapWarning.of(model, log, columns));
        return new ColumnMatch(columns, warnings);
    }

    /**
     * For each feature that {@link #match} cannot decide, by its name: the columns to choose from, likely ones first.
     * Empty when all is decided.
     */
    public static Map<String, List<String>> candidates(VmafModel model, FeatureLog log, Map<String, String> overrides) {
        Map<String, List<String>> open = new LinkedHashMap<>();
        for (ModelFeature feature : model.features()) {
            List<ColumnChoice> choices = choices(feature, log, overrides);
            if (choices.size() != 1) {
                List<String> names = new ArrayList<>(choices.stream().map(c -> log.columns().get(c.column())).toList());
                log.columns().stream().filter(name -> !names.contains(name)).forEach(names::add);
                open.put(feature.name(), List.copyOf(names));
            }
        }
        return open;
    }

    private static List<ColumnChoice> choices(ModelFeature feature, FeatureLog log, Map<String, String> overrides) {
        String wanted = overrides.getOrDefault(feature.name(), overrides.get(feature.shortName()));
        if (wanted == null) {
            return ColumnSearch.of(feature, log.columns(), OPTIONS);
        }
        int column = log.columns().indexOf(wanted);
        if (column < 0) {
            throw new LensException("%s has no column '%s', to which %s was mapped. Its columns are %s.".formatted(
                    log.path().getFileName(), wanted, feature.name(), String.join(", ", log.columns())));
        }
        return List.of(new ColumnChoice(column, List.of()));
    }

    private static LensException undecided(ModelFeature feature, FeatureLog log, List<ColumnChoice> choices) {
        ColumnName name = ColumnName.of(feature, OPTIONS);
        String file = String.valueOf(log.path().getFileName());
        if (choices.isEmpty()) {
            return new LensException(
                    "%s has no column for %s (looked for %s). Run libvmaf with this model, or map one of its "
                            .formatted(file, feature.name(), name.full())
                            + "columns to it: %s.".formatted(String.join(", ",
                                    log.columns())));
        }
        String names = String.join(", ", choices.stream().map(c -> log.columns().get(c.column())).toList());
        return new LensException("%s has %d columns that could be %s: %s. Map the right one to it.".formatted(file,
                choices.size(), feature.name(), names));
    }
}
