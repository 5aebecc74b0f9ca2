package org.vmaflens.ui.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.LineFits;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.VmafModel;
import org.vmaflens.ui.text.FeatureWords;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.timeline.TimelineData;

/** Every figure that there is of a clip's frames. */
final class Figures {

    private final List<Figure> all = new ArrayList<>();

    private Figures() {
    }

    /** Of a clip; the value shown and the fits where they are there. */
    static List<Figure> of(FeatureMatrix matrix, VmafModel model, TimelineData drawn, @Nullable LineFits fits,
            double framesPerSecond) {
        Figures figures = new Figures();
        int[] numbers = matrix.frameNumbers();
        figures.add("frame", 0, row -> numbers[row]);
        figures.add("time", 3, row -> numbers[row] / framesPerSecond);
        figures.add("score", 2, row -> matrix.scores()[row]);
        if (matrix.logScores().length > 0) {
            figures.add("log", 2, row -> matrix.logScores()[row]);
        }
        List<String> names = drawn.featureNames();
        for (int f = 0; f < names.size() && drawn.frameCount() == matrix.frameCount(); f++) {
            int feature = f;
            figures.all.add(new Figure(names.get(f), names.get(f),
                    Strings.of("frames.feature.tip", drawn.title(), drawn.unit(), FeatureWords.of(names.get(f))), 2,
                    row -> drawn.contribution(row, feature)));
        }
        if (fits != null) {
            figures.fits(matrix, model, fits);
        }
        for (int f = 0; f < model.shortNames().size(); f++) {
            int at = f;
            String name = model.shortNames().get(f);
            figures.all.add(new Figure(name + ".raw", Strings.of("frames.raw", name),
                    Strings.of("frames.raw.tip", name) + "\n" + FeatureWords.of(name), 4,
                    row -> matrix.raw()[row * matrix.features() + at]));
        }
        return figures.all.stream().map(figure -> figure.within(numbers.length)).toList();
    }

    private void fits(FeatureMatrix matrix, VmafModel model, LineFits fits) {
        add("r2", 3, row -> fits.r2()[row]);
        add("gap", 2, row -> (fits.localPredictions()[row] - matrix.rawSvm()[row]) * model.pointsPerUnit());
        add("ess", 0, row -> fits.effectiveSampleSizes()[row]);
        add("ridge", 4, row -> fits.ridgeShares()[row]);
    }

    private void add(String name, int decimals, IntToDoubleFunction of) {
        all.add(new Figure(name, Strings.of("frames." + name), Strings.of("frames." + name + ".tip"), decimals, of));
    }
}
