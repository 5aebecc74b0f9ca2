package org.vmaflens.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.testing.Drawn;

class UnexplainedPainterTest {

    @Test
    void theWholeHatchIsOneLineThatTurnsOutOfSight() {
        TimelineData clip = Clips.clip(50, 1);
        TimelineModel model = new TimelineModel(new TimelineData("clip", clip.frameNumbers(), clip.scores(), Clips.NONE,
                "", Clips.NONE, clip.featureNames(), clip.contributions(), new boolean[50], Band.NONE, Band.NONE,
                clip.title(), clip.unit()));
        TimelineScene scene = new TimelineScene(Prepared.of(model, Set.of(), TimelineMode.BARS), model.all(),
                ChartTheme.LIGHT, new Clock(false, 25), TimelineLayout.of(600, 500, 20));
        Drawn drawn = new Drawn();
        UnexplainedPainter.paint(scene, drawn);

        assertThat(drawn.slanting()).as("lines on their own, each of which is drawn through a mask").isZero();
        assertThat(drawn.paths()).hasSize(1);
        Drawn.Path hatch = drawn.paths().getFirst();
        Box track = scene.layout().contributions();
        double middle = track.y() + track.height() / 2;
        double last = Double.NaN;
        for (int i = 0; i < hatch.xs().length; i++) {
            assertThat(hatch.ys()[i]).as("a turn").satisfiesAnyOf(y -> assertThat(y).isLessThan(track.y() - 1),
                    y -> assertThat(y).isGreaterThan(track.bottom() + 1));
            if (i % 2 == 1) {
                double dx = hatch.xs()[i] - hatch.xs()[i - 1];
                double dy = hatch.ys()[i] - hatch.ys()[i - 1];
                assertThat(dx).as("45 degrees").isCloseTo(-dy, within(1e-9));
                double crossing = hatch.xs()[i] - (middle - hatch.ys()[i]);
                if (i == 1) {
                    assertThat(crossing).isLessThan(track.x() + 8);
                } else {
                    assertThat(crossing - last).as("distance").isCloseTo(8, within(1e-9));
                }
                last = crossing;
            }
        }
        assertThat(last).isGreaterThan(track.right() - 8);
        assertThat(drawn.texts()).containsExactly("not explained");
    }
}
