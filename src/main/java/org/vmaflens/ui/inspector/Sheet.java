package org.vmaflens.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vmaflens.plot.BarPanel;
import org.vmaflens.plot.Bitmap;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Paragraph;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;
import org.vmaflens.plot.Waterfall;
import org.vmaflens.ui.text.Strings;

/**
 * All that the inspector says, drawn on one sheet.
 *
 * @param title frame and clip
 * @param score the score in words
 * @param picture the frame; null for none
 * @param stepsTitle what the waterfall shows
 * @param stepsNote what its marks mean; empty for none
 * @param waterfall where the points went; null for none
 * @param legend what the marks of the panels mean
 * @param panels feature, normalised value, weight
 * @param refusal why there is no line; empty otherwise
 * @param diagnostics how far the line can be trusted
 */
record Sheet(String title, String score, @Nullable Bitmap picture, String stepsTitle, String stepsNote,
        @Nullable Waterfall waterfall,
        String legend,
        List<BarPanel> panels,
        String refusal, List<Diagnostic> diagnostics) {

    private static final double MARGIN = 12;
    private static final double SPACE = 10;
    private static final double SMALL_SPACE = 4;

    /** Something on the sheet, below what comes before. */
    private record Part(double height, double after, Painting painting) {
    }

    private interface Painting {
        void paint(Surface surface, Box box);
    }

    /** Height of the whole at a width, in pixels. */
    double height(double width) {
        return 2 * MARGIN + parts(width - 2 * MARGIN, ChartTheme.LIGHT).stream()
                .mapToDouble(part -> part.height() + part.after()).sum();
    }

    /** Draws it with its top left corner at the origin. */
    void paint(Surface surface, double width, ChartTheme theme) {
        double y = MARGIN;
        for (Part part : parts(width - 2 * MARGIN, theme)) {
            part.painting().paint(surface, new Box(MARGIN, y, width - 2 * MARGIN, part.height()));
            y += part.height() + part.after();
        }
    }

    private List<Part> parts(double width, ChartTheme theme) {
        List<Part> parts = new ArrayList<>();
        TextStyle heavy = TextStyle.title(theme.text());
        TextStyle small = TextStyle.small(theme.muted());
        text(parts, title, heavy, width, SMALL_SPACE);
        text(parts, score, TextStyle.small(theme.text()), width, SPACE);
        Bitmap frame = picture;
        if (frame != null) {
            double high = PictureBox.height(frame, width);
            double wide = high * frame.width() / frame.height();
            parts.add(new Part(high, SPACE,
                    (surface, box) -> surface.image(frame, box.x() + (width - wide) / 2, box.y(), wide, high)));
        }
        Waterfall steps = waterfall;
        if (steps != null) {
            text(parts, stepsTitle, heavy, width, SMALL_SPACE);
            text(parts, stepsNote, small, width, SMALL_SPACE);
            parts.add(new Part(steps.height(), SPACE, (surface, box) -> steps.paint(surface, box, theme)));
        }
        if (!panels.isEmpty()) {
            text(parts, Strings.of("inspector.bars.title"), heavy, width, SMALL_SPACE);
            text(parts, legend, small, width, SMALL_SPACE);
            parts.add(new Part(FramePanels.height(panels, width), SPACE,
                    (surface, box) -> FramePanels.paint(panels, surface, box, theme)));
        }
        text(parts, refusal, small, width, SPACE);
        for (Diagnostic one : diagnostics) {
            parts.add(new Part(small.size() * 1.4, 0, (surface, box) -> {
                TextStyle words = TextStyle.small(theme.text());
                double base = box.y() + box.height() / 2 + words.drop();
                surface.text(one.title(), box.x(), base, words);
                surface.text(one.figure(), box.right(), base, words.heavy().end());
            }));
            text(parts, one.verdict().text(), small, width, SMALL_SPACE);
        }
        return parts;
    }

    private static void text(List<Part> parts, String words, TextStyle style, double width, double after) {
        Paragraph paragraph = new Paragraph(words, style);
        if (!words.isBlank()) {
            parts.add(new Part(paragraph.height(width), after,
                    (surface, box) -> paragraph.paint(surface, box.x(), box.y(), box.width())));
        }
    }
}
