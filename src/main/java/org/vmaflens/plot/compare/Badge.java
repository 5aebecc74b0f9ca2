package org.vmaflens.plot.compare;

import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.Mark;
import org.vmaflens.plot.Palette;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;

/**
 * A setting's letter on its colour.
 *
 * @param letter A to H
 * @param ink the setting's colour
 */
public record Badge(String letter, Ink ink) {

    /** Radius in pixels. */
    public static final double RADIUS = 8;

    /** The badge of a setting by its letter. */
    public static Badge of(char letter) {
        return new Badge(String.valueOf(letter), Palette.setting(letter - 'A'));
    }

    /** Draws it around a point, with a ring that sets it off from any ground. */
    public void paint(Surface surface, double x, double y, ChartTheme theme) {
        surface.mark(Mark.DOT, x, y, RADIUS, ink, Stroke.solid(theme.background(), 1.5));
        TextStyle style = TextStyle.small(Ink.rgb(0xffffff)).middle().heavy();
        surface.text(letter, x, y + style.drop(), style);
    }
}
