package org.vmaflens.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.vmaflens.plot.Bitmap;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.Mark;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;
import org.vmaflens.ui.workspace.FrameRange;

/** What is drawn over the tracks lies where it is said to, else it would be cut off on screen. */
class CrosshairReachTest {

    @RepeatedTest(40)
    void holdsAllThatIsDrawn(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        int n = 2 + random.nextInt(60);
        int first = random.nextInt(n);
        FrameRange range = random.nextBoolean()
                ? FrameRange.NONE
                : new FrameRange(first, first + random.nextInt(n - first));
        int selected = random.nextInt(n + 1) - 1;
        int hover = random.nextInt(n + 1) - 1;
        Extent drawn = new Extent();
        CrosshairPainter painter = new CrosshairPainter(scene(n, random.nextBoolean()), drawn);
        painter.tracks(selected, range, hover);
        Box reach = painter.reach(selected, range, hover);
        if (drawn.right > drawn.left) {
            assertThat(reach.x()).isLessThanOrEqualTo(drawn.left);
            assertThat(reach.y()).isLessThanOrEqualTo(drawn.top);
            assertThat(reach.right()).isGreaterThanOrEqualTo(drawn.right);
            assertThat(reach.bottom()).isGreaterThanOrEqualTo(drawn.bottom);
        }
    }

    @Test
    void isNothingWhereNothingIsDrawn() {
        CrosshairPainter painter = new CrosshairPainter(scene(30, true), new Extent());
        assertThat(painter.reach(-1, FrameRange.NONE, -1).width()).isZero();
        assertThat(painter.reach(3, FrameRange.NONE, -1).width()).isLessThan(60);
    }

    private static TimelineScene scene(int n, boolean all) {
        TimelineModel model = new TimelineModel(Clips.clip(n, 1));
        VisibleRange window = all ? model.all() : new VisibleRange(n * 0.3, n * 0.7);
        return new TimelineScene(Prepared.of(model, Set.of(), TimelineMode.BARS), window, ChartTheme.LIGHT,
                new Clock(false, 25), TimelineLayout.of(800, 500, 20));
    }

    /** Remembers how far the latest clip let drawings reach. */
    private static final class Extent implements Surface {
        private double left = Double.POSITIVE_INFINITY;
        private double right = Double.NEGATIVE_INFINITY;
        private double top = Double.POSITIVE_INFINITY;
        private double bottom = Double.NEGATIVE_INFINITY;
        private Box clip = new Box(0, 0, 800, 500);

        private void take(double x, double y, double width, double height) {
            double from = Math.max(x, clip.x());
            double to = Math.min(x + width, clip.right());
            if (to > from) {
                left = Math.min(left, from);
                right = Math.max(right, to);
                top = Math.min(top, Math.max(y, clip.y()));
                bottom = Math.max(bottom, Math.min(y + height, clip.bottom()));
            }
        }

        @Override
        public void fillRect(double x, double y, double width, double height, Ink ink) {
            take(x, y, width, height);
        }

        @Override
        public void strokeRect(double x, double y, double width, double height, Stroke stroke) {
            take(x - 0.5, y - 0.5, width + 1, height + 1);
        }

        @Override
        public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
            take(x1 - stroke.width() / 2, y1, stroke.width(), y2 - y1);
        }

        @Override
        public void polyline(double[] xs, double[] ys, int count, Stroke stroke) {
            throw new IllegalStateException("no crosshair has any");
        }

        @Override
        public void polygon(double[] xs, double[] ys, int count, Ink ink) {
            throw new IllegalStateException("no crosshair has any");
        }

        @Override
        public void mark(Mark mark, double x, double y, double radius, Ink ink, Stroke outline) {
            double half = radius + outline.width() / 2;
            take(x - half, y - half, 2 * half, 2 * half);
        }

        @Override
        public void text(String text, double x, double y, TextStyle style) {
            throw new IllegalStateException("no crosshair has any");
        }

        @Override
        public void image(Bitmap bitmap, double x, double y, double width, double height) {
            throw new AssertionError("a timeline has no pictures");
        }

        @Override
        public void beginClip(double x, double y, double width, double height) {
            clip = new Box(x, y, width, height);
        }

        @Override
        public void endClip() {
            clip = new Box(0, 0, 800, 500);
        }
    }
}
