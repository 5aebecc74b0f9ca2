package org.vmaflens.plot.compare;

import java.util.List;
import org.vmaflens.plot.Align;
import org.vmaflens.plot.Axes;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.Mark;
import org.vmaflens.plot.Palette;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;
import org.vmaflens.plot.Tick;

/**
 * How far repeated runs stray, feature by feature: a row a setting, a dot a run, a bar for 95 % of runs by the standard
 * error, and behind them where a collection's members lie. All are counted from the first setting's mean, so that what
 * settings differ in is seen too.
 *
 * @param names p feature names
 * @param shown p, which features are drawn
 * @param strips the settings
 * @param spreadLow, spreadHigh p, where a collection's members lie (95 %), as weights; empty without one
 */
public record StripChart(List<String> names, boolean[] shown, List<Strip> strips, double[] spreadLow,
        double[] spreadHigh) {

    private static final double TOP = 4;
    private static final double GAP = 6;

    public StripChart {
        names = List.copyOf(names);
        strips = List.copyOf(strips);
    }

    /** Where the strips are. */
    public Box plot(Box box) {
        double left = Parts.width(names) + 34;
        return new Box(box.x() + left, box.y() + TOP, Math.max(1, box.width() - left - 12),
                Math.max(1, box.height() - TOP - Parts.BOTTOM));
    }

    /** Distances from the first setting's mean. */
    public LinearScale across(Box box) {
        double most = 0;
        double[] zero = strips.isEmpty() ? new double[0] : strips.getFirst().mean();
        for (int k = 0; k < zero.length; k++) {
            if (!shown[k]) {
                continue;
            }
            for (Strip strip : strips) {
                most = most(most, Math.abs(strip.mean()[k] - zero[k]) + Band.Z95 * strip.errors()[k]);
                for (int i = 0; i < strip.count(); i++) {
                    most = most(most, Math.abs(strip.runs()[i * zero.length + k] - zero[k]));
                }
            }
            if (spreadLow.length > 0) {
                most = most(most, Math.max(zero[k] - spreadLow[k], spreadHigh[k] - zero[k]));
            }
        }
        Box plot = plot(box);
        return Parts.scale(-most, most, plot.x(), plot.right());
    }

    /** The shown feature whose strips are at this height, or −1. */
    public int feature(Box box, double y) {
        Box plot = plot(box);
        int rows = rows();
        int row = (int) Math.floor((y - plot.y()) / plot.height() * rows);
        int at = 0;
        for (int k = 0; k < shown.length; k++) {
            if (shown[k] && at++ == row) {
                return k;
            }
        }
        return -1;
    }

    private int rows() {
        int rows = 0;
        for (boolean one : shown) {
            rows += one ? 1 : 0;
        }
        return rows;
    }

    private static double most(double one, double other) {
        return Double.isNaN(other) ? one : Math.max(one, other);
    }

    /** Draws it. */
    public void paint(Surface surface, Box box, ChartTheme theme) {
        if (strips.isEmpty()) {
            return;
        }
        Box plot = plot(box);
        LinearScale x = across(box);
        for (Tick tick : x.ticks((int) Math.max(2, plot.width() / 60))) {
            double at = Axes.crisp(x.pixel(tick.value()));
            surface.line(at, plot.y(), at, plot.bottom(), Stroke.solid(theme.grid(), 1));
        }
        Parts.bottom(surface, plot, x, Words.of("strip.across", strips.getFirst().badge().letter())
                + (spreadLow.length > 0 ? Words.of("strip.spread") : ""), theme);
        double tall = plot.height() / Math.max(1, rows());
        double top = plot.y();
        for (int k = 0; k < names.size(); k++) {
            if (shown[k]) {
                group(surface, new Box(plot.x(), top, plot.width(), tall), k, x, theme);
                top += tall;
            }
        }
        double zero = Axes.crisp(x.pixel(0));
        surface.line(zero, plot.y(), zero, plot.bottom(), Stroke.solid(theme.axis(), 1));
    }

    private void group(Surface surface, Box box, int k, LinearScale x, ChartTheme theme) {
        double[] zero = strips.getFirst().mean();
        double inner = Math.max(1, box.height() - GAP);
        if (spreadLow.length > 0 && !Double.isNaN(spreadLow[k])) {
            double left = x.pixel(spreadLow[k] - zero[k]);
            surface.fillRect(left, box.y() + GAP / 2, Math.max(1, x.pixel(spreadHigh[k] - zero[k]) - left), inner,
                    Palette.feature(k).withOpacity(0.16));
        }
        TextStyle name = TextStyle.small(Parts.legible(Palette.feature(k), theme)).end();
        surface.text(names.get(k), box.x() - 26, box.y() + box.height() / 2 + name.drop(), name);
        double tall = Math.min(18, inner / strips.size());
        double y = box.y() + box.height() / 2 - tall * (strips.size() - 1) / 2;
        Stroke none = Stroke.solid(Ink.CLEAR, 0);
        for (Strip strip : strips) {
            TextStyle letter = new TextStyle(Math.min(10, tall + 1), true, Parts.legible(strip.badge().ink(), theme),
                    Align.MIDDLE, false);
            surface.text(strip.badge().letter(), box.x() - 12, y + letter.drop(), letter);
            double middle = strip.mean()[k] - zero[k];
            double half = Band.Z95 * strip.errors()[k];
            if (!Double.isNaN(half)) {
                surface.fillRect(x.pixel(middle - half), y - tall * 0.3, Math.max(1, x.pixel(middle + half) - x.pixel(
                        middle - half)), tall * 0.6, strip.badge().ink().withOpacity(0.3));
            }
            for (int i = 0; i < strip.count(); i++) {
                surface.mark(Mark.DOT, x.pixel(strip.runs()[i * zero.length + k] - zero[k]), y, Math.min(2.2,
                        tall / 4), Parts.legible(strip.badge().ink(), theme), none);
            }
            y += tall;
        }
    }
}
