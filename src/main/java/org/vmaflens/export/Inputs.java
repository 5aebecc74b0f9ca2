package org.vmaflens.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The files behind a comparison, so that its report can say how to make it again.
 *
 * @param logs in the order of the study's clips
 * @param columns columns by feature, where the user had to say which
 */
public record Inputs(List<Path> logs, Map<String, String> columns) {

    public Inputs {
        logs = List.copyOf(logs);
        columns = Map.copyOf(columns);
    }
}
