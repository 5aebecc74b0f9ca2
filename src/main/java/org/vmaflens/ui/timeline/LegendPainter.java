package org.vmaflens.ui.timeline;

import java.util.List;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.Numbers;
import org.vmaflens.plot.Palette;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;

/** Draws the legend where there are no buttons for it: in pictures. */
final class LegendPainter {

    private static final double ROW = 18;

    private LegendPainter() {
    }

    /** Height the legend takes at a width. */
    static double height(List<String> names, boolean[] hidden, double width) {
        return names.isEmpty() ? 0 : place(names, hidden, new Box(0, 0, width, 0), (f, x, y) -> {
        }) + ROW;
    }

    static void paint(TimelineScene scene, Surface surface, double[] values) {
        TextStyle style = TextStyle.small(scene.theme().text());
        List<String> names = scene.model().data().featureNames();
        int decimals = Numbers.decimals(Math.max(scene.stack().high(), -scene.stack().low()));
        place(names, scene.hidden(), scene.layout().legend(), (f, x, y) -> {
            surface.fillRect(x, y + 3, 10, 10, Palette.feature(f));
            String value = Double.isNaN(values[f]) ? "" : " " + Numbers.signed(values[f], decimals);
            surface.text(names.get(f) + value, x + 15, y + 12, style);
        });
    }

    private static double place(List<String> names, boolean[] hidden, Box box, Item item) {
        TextStyle style = TextStyle.small(Ink.CLEAR);
        double x = box.x();
        double y = box.y();
        for (int f = 0; f < names.size(); f++) {
            if (hidden[f]) {
                continue;
            }
            double width = 15 + style.width(names.get(f) + " −00.00") + 12;
            if (x + width > box.right() && x > box.x()) {
                x = box.x();
                y += ROW;
            }
            item.at(f, x, y);
            x += width;
        }
        return y;
    }

    @FunctionalInterface
    private interface Item {
        void at(int feature, double x, double y);
    }
}
