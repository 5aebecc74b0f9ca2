package org.vmaflens.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vmaflens.ui.workspace.FrameRange;

class SummaryTest {

    private final TimelineModel model = new TimelineModel(data(new double[]{2, 61, -25, 10, 2, 61, -27, 10}));

    @Test
    void weightsOfBothSignsAreNamedByTheirSize() {
        Summary summary = Summary.of(model, FrameRange.NONE, false);
        assertThat(summary.features()).containsExactly("adm3", "chroma", "motion3", "cambi");
        assertThat(summary.means()).containsExactly(61.0, -26.0, 10.0, 2.0);
        assertThat(summary.shares().stream().mapToDouble(share -> share).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void pointsAreSharesOfWhatGoesTheSameWay() {
        Summary summary = Summary.of(model, FrameRange.NONE, true);
        assertThat(summary.down()).isFalse();
        assertThat(summary.features()).containsExactly("adm3", "motion3", "cambi");
        assertThat(summary.shares().getFirst()).isCloseTo(61.0 / 73, within(1e-12));
    }

    private static TimelineData data(double[] contributions) {
        return new TimelineData("clip", new int[]{0, 1}, new double[]{50, 60}, Clips.NONE, "", Clips.NONE,
                List.of("cambi", "adm3", "chroma", "motion3"), TimelineData.columns(contributions, 4),
                new boolean[]{true, true}, Band.NONE, Band.NONE, "Weight", "VMAF points");
    }
}
