package org.vmaflens.log;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says which frames cannot be scored, because a column that feeds a feature has no finite value there. */
final class GapWarning {
    private static final int LISTED = 5;

    private GapWarning() {
    }

    /**
     * One sentence; empty when every frame has all it needs.
     *
     * @param columns places in the log of the columns that feed features
     */
    static Optional<String> of(FeatureLog log, int[] columns) {
        int[] gaps = IntStream.range(0, log.frameCount())
                .filter(frame -> IntStream.of(columns).anyMatch(c -> Double.isNaN(log.value(c, frame)))).toArray();
        if (gaps.length == 0) {
            return Optional.empty();
        }
        List<String> causes = IntStream.of(columns).distinct()
                .filter(c -> IntStream.of(gaps).anyMatch(frame -> Double.isNaN(log.value(c, frame))))
                .mapToObj(log.columns()::get).toList();
        String numbers = IntStream.of(gaps).limit(LISTED).mapToObj(frame -> Integer.toString(log.frames()[frame]))
                .collect(Collectors.joining(", "));
        return Optional.of("%s (%s%s), without a finite value in %s.".formatted(
                gaps.length == 1 ? "1 frame is a gap" : gaps.length + " frames are gaps", numbers,
                gaps.length > LISTED ? ", …" : "", String.join(", ", causes)));
    }
}
