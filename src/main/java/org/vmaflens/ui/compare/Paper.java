package org.vmaflens.ui.compare;

import java.util.List;
import org.vmaflens.compare.Setting;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;
import org.vmaflens.plot.compare.Badge;

/** How settings are set on paper. */
final class Paper {

    static final double MARGIN = 14;
    private static final double LINE = 20;

    private Paper() {
    }

    /** How high the list of settings is. */
    static double height(List<Setting> settings) {
        return settings.size() * LINE;
    }

    /** What the letters stand for, a setting a line. */
    static void settings(List<Setting> settings, Surface surface, double x, double y, ChartTheme theme) {
        TextStyle style = TextStyle.small(theme.text());
        for (int i = 0; i < settings.size(); i++) {
            double middle = y + (i + 0.5) * LINE;
            Badge.of(settings.get(i).name().charAt(0)).paint(surface, x + Badge.RADIUS, middle, theme);
            surface.text(settings.get(i).parameters(), x + 2 * Badge.RADIUS + 8, middle + style.drop(), style);
        }
    }
}
