package org.vmaflens.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn again is what was drawn. */
class DrawingTest {

    private static final double WIDTH = 300;
    private static final double HEIGHT = 200;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void allOfItIsDrawnAgain(long seed) {
        SvgSurface straight = new SvgSurface(WIDTH, HEIGHT);
        draw(straight, new Random(seed));
        Drawing drawing = new Drawing();
        draw(drawing, new Random(seed));
        SvgSurface again = new SvgSurface(WIDTH, HEIGHT);
        drawing.drawOn(again);
        assertThat(again.document("")).isEqualTo(straight.document("")).contains("<polyline", "<polygon", "<text",
                "<image",
                "<circle", "clip");
    }

    @Test
    void pointsThatAreUsedAnewAfterwardsStayAsTheyWereDrawn() {
        double[] xs = {1, 2};
        double[] ys = {3, 4};
        Drawing drawing = new Drawing();
        drawing.polyline(xs, ys, 2, Stroke.solid(Palette.setting(0), 1));
        xs[0] = 77;
        ys[1] = 88;
        SvgSurface again = new SvgSurface(WIDTH, HEIGHT);
        drawing.drawOn(again);
        assertThat(again.document("")).contains("1,3", "2,4").doesNotContain("77", "88");
    }

    @Test
    void ofAStripOnlyWhatMayBeSeenInItIsDrawn() {
        Ink ink = Palette.setting(0);
        Drawing drawing = new Drawing();
        drawing.fillRect(0, 0, 11, 10, ink);
        drawing.fillRect(0, 45, 22, 10, ink);
        drawing.fillRect(0, 90, 33, 10, ink);
        drawing.polyline(new double[]{0, 44, 2}, new double[]{10, Double.NaN, 90}, 3, Stroke.solid(ink, 1));
        drawing.text("far away", 0, 150, TextStyle.small(ink));
        drawing.text("upwards", 0, 95, TextStyle.small(ink).upwards());
        SvgSurface strip = new SvgSurface(WIDTH, HEIGHT);
        drawing.drawOn(strip, 50, 60);
        assertThat(strip.document("")).contains("width=\"22\"", "<polyline", "upwards").doesNotContain("width=\"11\"",
                "width=\"33\"", "far away");
    }

    @Test
    void itsWeightTellsHowMuchThereIsToDraw() {
        Ink ink = Palette.setting(0);
        Drawing drawing = new Drawing();
        drawing.fillRect(0, 0, 11, 10, ink);
        drawing.polyline(new double[]{0, 44, 2, 7}, new double[]{30, 40, 35, 900}, 3, Stroke.solid(ink, 1));
        assertThat(drawing.weight(0, 100)).isEqualTo(1 + 3);
        assertThat(drawing.weight(0, 20)).isEqualTo(1);
        assertThat(drawing.weight(50, 1000)).isZero();
    }

    private static void draw(Surface surface, Random random) {
        Ink ink = Palette.setting(random.nextInt(3));
        for (int i = 0; i < 40; i++) {
            double x = random.nextInt((int) WIDTH);
            double y = random.nextInt((int) HEIGHT);
            double[] xs = {x, x + 9, x + 20, 0};
            double[] ys = {y, y - 7, y + 5, 0};
            switch (i % 10) {
                case 0 -> surface.fillRect(x, y, 20, 10, ink);
                case 1 -> surface.strokeRect(x, y, 20, 10, Stroke.dashed(ink, 2));
                case 2 -> surface.line(x, y, y, x, Stroke.dotted(ink, 1));
                case 3 -> surface.polyline(xs, ys, 3, Stroke.solid(ink, 1));
                case 4 -> surface.polygon(xs, ys, 3, ink);
                case 5 -> surface.mark(List.of(Mark.DOT, Mark.SQUARE, Mark.DIAMOND).get(random.nextInt(3)), x, y, 3,
                        ink, Stroke.solid(ink, 1));
                case 6 -> surface.text("text " + i, x, y, TextStyle.small(ink).upwards());
                case 7 -> surface.image(new Bitmap(1, 1, new int[]{random.nextInt()}), x, y, 9, 9);
                case 8 -> {
                    surface.beginClip(x, y, 50, 50);
                    surface.hatch(new Box(x, y, 40, 30), 6, ink);
                    surface.endClip();
                }
                default -> surface.columns(x, new double[]{y, Double.NaN, y}, new double[]{y + 5, 2, y + 9}, 3, ink);
            }
        }
    }
}
