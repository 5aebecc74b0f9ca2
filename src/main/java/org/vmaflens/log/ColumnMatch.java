package org.vmaflens.log;

import java.util.List;

/**
 * Which column of a log feeds each feature of a model.
 *
 * @param columns p places in {@link FeatureLog#columns()}, one per feature of the model
 * @param warnings sentences for the clip's card: options that the column lacks, float against integer,
 *        frames without a value
 */
public record ColumnMatch(int[] columns, List<String> warnings) {

    public ColumnMatch {
        warnings = List.copyOf(warnings);
    }
}
