package org.vmaflens.ui.frames;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.LineFits;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.VmafModel;
import org.vmaflens.ui.timeline.TimelineData;

/**
 * What the figures of a clip's frames come from; where it is the same, so are they.
 *
 * @param drawn the value shown
 * @param fits where there are any
 */
record FigureSources(FeatureMatrix matrix, VmafModel model, TimelineData drawn, @Nullable LineFits fits,
        double framesPerSecond) {

    /** Whether all of it is the very same; whatever changes is made anew. */
    @SuppressWarnings("ReferenceEquality") // to compare what is in them takes longer than to tell the figures again
    boolean isSame(@Nullable FigureSources other) {
        return other != null && matrix == other.matrix && model == other.model && drawn == other.drawn
                && fits == other.fits && framesPerSecond == other.framesPerSecond;
    }

    List<Figure> figures() {
        return Figures.of(matrix, model, drawn, fits, framesPerSecond);
    }
}
