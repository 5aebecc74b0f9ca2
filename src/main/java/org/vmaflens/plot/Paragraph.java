package org.vmaflens.plot;

import java.util.ArrayList;
import java.util.List;

/** A text set in lines, broken at its spaces where it would be wider than it may. */
public record Paragraph(String text, TextStyle style) {

    private static final double LEADING = 1.35;

    /** Height in pixels at a width; 0 for no text. */
    public double height(double width) {
        return text.isBlank() ? 0 : lines(width).size() * line();
    }

    /** Draws it with its top left corner at the point. */
    public void paint(Surface surface, double x, double y, double width) {
        double middle = y + line() / 2;
        for (String one : text.isBlank() ? List.<String>of() : lines(width)) {
            surface.text(one, x, middle + style.drop(), style);
            middle += line();
        }
    }

    /** Its lines; a word that is wider than all the room is cut. */
    List<String> lines(double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && style.width(longer) > width) {
                lines.add(style.fit(line, width));
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(style.fit(line, width));
        return lines;
    }

    private double line() {
        return Math.ceil(style.size() * LEADING);
    }
}
