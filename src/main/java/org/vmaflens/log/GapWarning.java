package org.vmaflens.log;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vmaflens.model.VmafModel;

/** Says which frames cannot be scored, because a column that feeds a feature has no value there that can be. */
final class GapWarning {
    private static final int LISTED = 5;

    private final FeatureLog log;
    private final int[] columns;

    /** Of a log, by the places in it of the columns that feed the features. */
    private GapWarning(FeatureLog log, int[] columns) {
        this.log = log;
        this.columns = columns;
    }

    /** Whether the value that feeds a feature makes its frame a gap. */
    private interface Lack {
        boolean at(int feature, double value);
    }

    /**
     * A sentence for each reason; none when every frame has all it needs.
     *
     * @param columns places in the log of the columns that feed the model's features
     */
    static List<String> of(VmafModel model, FeatureLog log, int[] columns) {
        GapWarning warning = new GapWarning(log, columns);
        return Stream.of(
                warning.sentence("without a finite value", (k, value) -> Double.isNaN(value)),
                warning.sentence("with a value too large to be scaled",
                        (k, value) -> !Double.isNaN(value) && !Double.isFinite(model.normalise(k, value))))
                .flatMap(Optional::stream).toList();
    }

    private Optional<String> sentence(String reason, Lack lack) {
        int[] gaps = IntStream.range(0, log.frameCount())
                .filter(frame -> IntStream.range(0, columns.length).anyMatch(k -> lacks(lack, k, frame))).toArray();
        if (gaps.length == 0) {
            return Optional.empty();
        }
        String causes = IntStream.range(0, columns.length)
                .filter(k -> IntStream.of(gaps).anyMatch(frame -> lacks(lack, k, frame)))
                .mapToObj(k -> log.columns().get(columns[k])).distinct().collect(Collectors.joining(", "));
        String numbers = IntStream.of(gaps).limit(LISTED).mapToObj(frame -> Integer.toString(log.frames()[frame]))
                .collect(Collectors.joining(", "));
        return Optional.of("%s (%s%s), %s in %s.".formatted(
                gaps.length == 1 ? "1 frame is a gap" : gaps.length + " frames are gaps", numbers,
                gaps.length > LISTED ? ", …" : "", reason, causes));
    }

    private boolean lacks(Lack lack, int feature, int frame) {
        return lack.at(feature, log.value(columns[feature], frame));
    }
}
