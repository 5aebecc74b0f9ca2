package org.vmaflens.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vmaflens.log.FeatureMatrix;

/** Says which frames of a clip get no points, because the log that they are counted from lacks them. */
final class ReferenceGaps {

    private static final int LISTED = 5;

    private ReferenceGaps() {
    }

    /** One sentence; empty when the reference has every frame that can be explained. */
    static Optional<String> of(Clip clip, Clip reference) {
        FeatureMatrix matrix = clip.matrix();
        int[] lacking = IntStream.range(0, matrix.frameCount()).filter(frame -> !matrix.isGap(frame))
                .map(frame -> matrix.frameNumbers()[frame]).filter(number -> !has(reference.matrix(), number))
                .toArray();
        if (lacking.length == 0) {
            return Optional.empty();
        }
        String numbers = IntStream.of(lacking).limit(LISTED).mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        return Optional.of("%d of %d frames %s no points (%s%s), for want of the same %s with all figures in %s."
                .formatted(lacking.length, matrix.frameCount(), lacking.length == 1 ? "has" : "have", numbers,
                        lacking.length > LISTED ? ", …" : "", lacking.length == 1 ? "frame" : "frames",
                        reference.fileName()));
    }

    private static boolean has(FeatureMatrix reference, int number) {
        int frame = Arrays.binarySearch(reference.frameNumbers(), number);
        return frame >= 0 && !reference.isGap(frame);
    }
}
