package org.vmaflens.ui.compare;

import org.jspecify.annotations.Nullable;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Paragraph;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;

/**
 * A card as it is set on paper: what was shown when it was asked for, whatever the window shows since. Draws on any
 * thread.
 *
 * @param note below the title
 * @param content what is drawn below that; null where there is nothing
 * @param reason stands in the content's place
 */
record CardOnPaper(String title, String note, @Nullable Content content, String reason) {

    private static final double LINE = 20;
    private static final double SPACE = 6;

    /** Draws from values that never change. */
    @FunctionalInterface
    interface Content {
        void paint(Surface surface, Box box, ChartTheme theme);
    }

    /** Whether there is something to show, or a sentence that says why not. */
    boolean isWorthIt() {
        return content != null || !reason.isEmpty();
    }

    void paint(Surface surface, Box box, ChartTheme theme) {
        surface.text(title, box.x(), box.y() + 12, TextStyle.title(theme.text()));
        TextStyle small = TextStyle.small(theme.muted());
        Paragraph below = new Paragraph(note, small);
        below.paint(surface, box.x(), box.y() + LINE, box.width());
        double top = box.y() + LINE + below.height(box.width()) + SPACE;
        Box rest = new Box(box.x(), top, box.width(), Math.max(1, box.bottom() - top));
        if (content != null) {
            content.paint(surface, rest, theme);
        } else {
            new Paragraph(reason, small).paint(surface, rest.x(), rest.y(), rest.width());
        }
    }
}
