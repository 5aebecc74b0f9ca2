package org.vmaflens.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vmaflens.log.ColumnMatch;
import org.vmaflens.log.ColumnMatcher;
import org.vmaflens.log.FeatureLog;
import org.vmaflens.log.FeatureMatrices;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.log.LogDifference;
import org.vmaflens.log.LogReaders;
import org.vmaflens.model.LensException;
import org.vmaflens.model.SourceFile;
import org.vmaflens.model.VmafModel;

/**
 * A log that a command reads for a model.
 *
 * @param model that reads it
 * @param log the table
 * @param match which column feeds which feature
 * @param matrix what the model sees
 */
record Clip(VmafModel model, FeatureLog log, ColumnMatch match, FeatureMatrix matrix) {

    /**
     * Reads and matches a log.
     *
     * @param columns columns by feature, as the user mapped them
     */
    static Clip read(Path path, VmafModel model, Map<String, String> columns) {
        return of(LogReaders.read(path), model, columns);
    }

    /** Matches a log that is read already. */
    static Clip of(FeatureLog log, VmafModel model, Map<String, String> columns) {
        if (!ColumnMatcher.candidates(model, log, columns).isEmpty()) {
            throw unmatched(model, log, columns);
        }
        ColumnMatch match = ColumnMatcher.match(model, log, columns);
        return new Clip(model, log, match, FeatureMatrices.of(model, log, match));
    }

    /** The log's file name. */
    String fileName() {
        return SourceFile.name(log.path());
    }

    /** The names of the p columns that feed the model's features. */
    List<String> columns() {
        return Arrays.stream(match.columns()).mapToObj(log.columns()::get).toList();
    }

    /** What the user must know about the log and its columns. */
    List<String> warnings() {
        return warnings(model);
    }

    /**
     * The same, where the log's own score may also be that of another form of the model.
     *
     * @param logged the model without what a switch has turned on: libvmaf may have been asked for it or not
     */
    List<String> warnings(VmafModel logged) {
        double[] scores = Arrays.stream(matrix.points()).map(points -> logged.displayedScore(points, false)).toArray();
        return Stream
                .of(log.warnings().stream(), match.warnings().stream(),
                        LogDifference.of(matrix).warning().flatMap(far -> LogDifference.of(matrix, scores).warning())
                                .stream())
                .flatMap(Function.identity()).toList();
    }

    private static LensException unmatched(VmafModel model, FeatureLog log, Map<String, String> columns) {
        try {
            ColumnMatcher.match(model, log, columns);
        } catch (LensException undecided) {
            return new LensException(undecided.sentence() + " Write --map feature=column to do so.", undecided);
        }
        throw new IllegalStateException("a log with open features has matched");
    }
}
