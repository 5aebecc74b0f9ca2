package org.vmaflens.export;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.vmaflens.compare.Comparison;
import org.vmaflens.compare.Outcome;
import org.vmaflens.compare.Uncertainty;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.MemberSpread;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.plot.compare.Badge;
import org.vmaflens.plot.compare.Band;
import org.vmaflens.plot.compare.FrameWeights;
import org.vmaflens.plot.compare.ScatterChart;
import org.vmaflens.plot.compare.ScatterPoints;
import org.vmaflens.plot.compare.WeightsChart;

/** What two settings say of one clip, as charts; both explain it. */
final class ClipCharts {

    private final Comparison comparison;
    private final Outcome first;
    private final Outcome other;
    private final int place;
    private final List<String> names;
    private final FeatureMatrix clip;

    ClipCharts(Comparison comparison, Outcome first, Outcome other, int place, FeatureMatrix clip) {
        this.comparison = comparison;
        this.first = first;
        this.other = other;
        this.place = place;
        this.clip = clip;
        names = comparison.study().model().model().shortNames();
    }

    /** Such as {@code A against B}. */
    String title() {
        return "%s against %s".formatted(first.setting().name(), other.setting().name());
    }

    /** Both settings' weights along the frames and their difference. */
    WeightsChart weights() {
        MemberSpread spread = first.clips().get(place).best().map(Explanations::spread).orElse(null);
        FrameWeights data = FrameWeights.of(clip.frameNumbers(), clip.features(), any(first).weights(), errors(first),
                any(other).weights(), errors(other), spread == null ? new double[0] : spread.low(),
                spread == null ? new double[0] : spread.high());
        return WeightsChart.whole(data, names, Shown.all(names), badge(first), badge(other), "weight");
    }

    /** A point a frame and feature. */
    ScatterChart scatter() {
        double spread = comparison.verdict(first.setting()).flatMap(v -> v.uncertainty()).map(Uncertainty::model)
                .orElse(0.0);
        return new ScatterChart(ScatterPoints.of(any(first).weights(), any(other).weights(), clip.features()),
                names, badge(first), badge(other), "weight", chance(), spread);
    }

    private double chance() {
        double[] a = errors(first);
        double[] b = errors(other);
        double sum = 0;
        int count = 0;
        for (int at = 0; at < a.length; at++) {
            double error = Math.hypot(a[at], b[at]);
            if (!Double.isNaN(error)) {
                sum += error;
                count++;
            }
        }
        return count == 0 ? 0 : Band.Z95 * sum / count;
    }

    private Badge badge(Outcome outcome) {
        return new Badge(outcome.setting().name(), Badges.ink(outcome.setting(), comparison));
    }

    private LineFits any(Outcome outcome) {
        return Objects.requireNonNull(outcome.clips().get(place).any().orElseThrow().fits());
    }

    /** The closed form's where there is one; those of spaced frames stand for the frames after them. */
    private double[] errors(Outcome outcome) {
        double[] errors = Objects.requireNonNull(outcome.clips().get(place).best().orElseThrow().fits())
                .standardErrors();
        double[] filled = Arrays.copyOf(errors, errors.length);
        int p = clip.features();
        for (int at = p; at < filled.length; at++) {
            if (Double.isNaN(filled[at]) && !clip.isGap(at / p)) {
                filled[at] = filled[at - p];
            }
        }
        return filled;
    }
}
