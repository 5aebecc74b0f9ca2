package org.vmaflens.ui.compare;

import java.util.List;
import org.vmaflens.compare.Setting;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Paragraph;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;
import org.vmaflens.plot.compare.Badge;

/** How cards and settings are set on paper. */
final class Paper {

    static final double MARGIN = 14;
    private static final double LINE = 20;
    private static final double SPACE = 6;

    private Paper() {
    }

    /** A title, a note below it, and what a card shows, or why it shows nothing. */
    static void card(String title, String note, Exhibit exhibit, Surface surface, Box box, ChartTheme theme) {
        surface.text(title, box.x(), box.y() + 12, TextStyle.title(theme.text()));
        TextStyle small = TextStyle.small(theme.muted());
        Paragraph below = new Paragraph(note, small);
        below.paint(surface, box.x(), box.y() + LINE, box.width());
        double top = box.y() + LINE + below.height(box.width()) + SPACE;
        Box rest = new Box(box.x(), top, box.width(), Math.max(1, box.bottom() - top));
        if (exhibit.isThere()) {
            exhibit.paint(surface, rest, theme);
        } else {
            new Paragraph(exhibit.reason(), small).paint(surface, rest.x(), rest.y(), rest.width());
        }
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
