package org.vmaflens.plot.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.vmaflens.plot.Axes;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.LinearScale;
import org.vmaflens.plot.Numbers;
import org.vmaflens.plot.Palette;
import org.vmaflens.plot.Pyramid;
import org.vmaflens.plot.Stroke;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.TextStyle;
import org.vmaflens.plot.Tick;

/**
 * The weights of two settings along the frames, one over the other, and their signed difference below. Bands are the
 * 95 % intervals of one run: about the weights, and below about zero, where they show how large a difference may be by
 * chance. Dotted lines are where a collection's members lie. A setting on its own has all the room.
 *
 * @param data the figures
 * @param names p feature names
 * @param shown p, which features are drawn
 * @param a, b the two settings
 * @param unit of the weights
 * @param from, to frame numbers at both ends
 */
public record WeightsChart(FrameWeights data, List<String> names, boolean[] shown, Badge a, Badge b, String unit,
        double from, double to) {

    private static final double LEGEND = 20;
    private static final double BETWEEN = 14;

    public WeightsChart {
        names = List.copyOf(names);
    }

    /** All features over the whole clip. */
    public static WeightsChart whole(FrameWeights data, List<String> names, boolean[] shown, Badge a, Badge b,
            String unit) {
        int last = data.frames() - 1;
        double from = last < 0 ? 0 : data.frameNumbers()[0];
        double to = last < 0 ? 1 : data.frameNumbers()[last];
        double air = from == to ? 0.5 : 0; // a single frame stands in the middle
        return new WeightsChart(data, names, shown, a, b, unit, from - air, to + air);
    }

    /** Whether there is a single setting, which differs from nothing. */
    public boolean isAlone() {
        return a.equals(b);
    }

    /** Where the weights are drawn. */
    public Box upper(Box box) {
        double right = Parts.width(names) + 14;
        double tall = box.height() - LEGEND - Parts.BOTTOM;
        return new Box(box.x() + Parts.LEFT, box.y() + LEGEND, Math.max(1, box.width() - Parts.LEFT - right),
                Math.max(1, isAlone() ? tall : Math.floor((tall - BETWEEN) * 0.6)));
    }

    /** Where the differences are drawn. */
    public Box lower(Box box) {
        Box upper = upper(box);
        double top = upper.bottom() + BETWEEN;
        return new Box(upper.x(), top, upper.width(), Math.max(1, box.bottom() - Parts.BOTTOM - top));
    }

    /** Frame numbers along both. */
    public LinearScale frames(Box box) {
        Box plot = upper(box);
        return new LinearScale(from, to, plot.x(), plot.right());
    }

    /** The place of the frame that is nearest to a pixel. */
    public int row(Box box, double x) {
        int[] numbers = data.frameNumbers();
        double number = frames(box).value(x);
        int after = Arrays.binarySearch(numbers, (int) Math.ceil(number));
        int at = Math.clamp(after < 0 ? -after - 1 : after, 0, numbers.length - 1);
        return at > 0 && number - numbers[at - 1] < numbers[at] - number ? at - 1 : at;
    }

    /** Draws it. */
    public void paint(Surface surface, Box box, ChartTheme theme) {
        legend(surface, box, theme);
        weights(surface, box, theme);
        if (isAlone()) {
            frameAxis(surface, upper(box), frames(box), theme);
        } else {
            differences(surface, box, theme);
        }
    }

    private void legend(Surface surface, Box box, ChartTheme theme) {
        double x = box.x() + Parts.LEFT;
        double y = box.y() + 9;
        TextStyle style = TextStyle.small(theme.muted());
        for (Badge one : isAlone() ? List.of(a) : List.of(a, b)) {
            one.paint(surface, x + Badge.RADIUS, y, theme);
            surface.line(x + 22, y, x + 48, y, stroke(theme.text(), !one.equals(a)));
            x += 60;
        }
        String bands = Words.of("weights.band") + (data.spread().isEmpty() ? "" : Words.of("weights.spread"));
        surface.text(style.fit(bands, box.right() - x), x, y + style.drop(), style);
    }

    private static Stroke stroke(Ink ink, boolean second) {
        return second ? Stroke.dashed(ink, 1.2) : Stroke.solid(ink, 1.8);
    }

    private void weights(Surface surface, Box box, ChartTheme theme) {
        Box plot = upper(box);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < names.size(); k++) {
            for (Band band : bands(k)) {
                low = band.least() < low ? band.least() : low; // NaN is neither
                high = band.greatest() > high ? band.greatest() : high;
            }
        }
        LinearScale values = Parts.scale(low, high, plot.bottom(), plot.y());
        Axes.left(surface, plot, values, values.ticks((int) Math.max(2, plot.height() / 30)), theme);
        Parts.leftTitle(surface, plot, unit, theme);
        zero(surface, plot, values, theme);
        FrameTrace trace = new FrameTrace(surface, data.frameNumbers(), frames(box), values);
        List<FrameTrace.Groups> first = gather(trace, data.a());
        List<FrameTrace.Groups> second = isAlone() ? List.of() : gather(trace, data.b());
        surface.beginClip(plot.x(), plot.y(), plot.width(), plot.height());
        each(k -> {
            Ink ink = Palette.feature(k);
            if (!isAlone()) {
                trace.fill(second.get(k), ink.withOpacity(0.13));
            }
            trace.fill(first.get(k), ink.withOpacity(0.28));
        });
        each(k -> {
            Ink ink = Palette.feature(k);
            if (!data.spread().isEmpty()) {
                trace.line(trace.gather(data.spread().get(k).low()), Stroke.dotted(ink, 1));
                trace.line(trace.gather(data.spread().get(k).high()), Stroke.dotted(ink, 1));
            }
            trace.line(first.get(k), stroke(ink, false));
            if (!isAlone()) {
                trace.line(second.get(k), stroke(ink, true));
            }
        });
        surface.endClip();
        List<Parts.Name> ends = new ArrayList<>();
        each(k -> ends.add(new Parts.Name(names.get(k), Parts.legible(Palette.feature(k), theme),
                values.pixel(last(data.a().get(k).along())))));
        Parts.names(surface, ends, plot.right() + 7, plot.y() + 6, plot.bottom() - 4);
    }

    private List<FrameTrace.Groups> gather(FrameTrace trace, List<Band> bands) {
        return IntStream.range(0, bands.size())
                .mapToObj(k -> shown[k] ? trace.gather(bands.get(k)) : FrameTrace.Groups.NONE).toList();
    }

    private List<Band> bands(int k) {
        if (!shown[k]) {
            return List.of();
        }
        List<Band> bands = new ArrayList<>(List.of(data.a().get(k), data.b().get(k)));
        if (!data.spread().isEmpty()) {
            bands.addAll(List.of(data.spread().get(k).low(), data.spread().get(k).high()));
        }
        return bands;
    }

    private double last(Pyramid line) {
        for (int row = line.rows() - 1; row >= 0; row--) {
            if (data.frameNumbers()[row] <= to && !Double.isNaN(line.value(row))) {
                return line.value(row);
            }
        }
        return Double.NaN;
    }

    /** About so many, but always one beside zero: how large the differences are is what the axis is there for. */
    private static List<Tick> ticks(LinearScale values, double reach, int wanted) {
        int count = wanted;
        while (reach > 0 && Numbers.niceStep(2 * reach, count) > reach) {
            count++;
        }
        return reach > 0 ? values.ticks(Numbers.niceStep(2 * reach, count)) : values.ticks(wanted);
    }

    private void differences(Surface surface, Box box, ChartTheme theme) {
        Box plot = lower(box);
        double most = 0;
        for (int k = 0; k < names.size(); k++) {
            if (shown[k]) {
                Band band = data.difference().get(k);
                double reach = Math.max(-band.least(), band.greatest()); // NaN where there is nothing
                most = reach > most ? reach : most;
                most = Math.max(most, data.halfSpread(k));
            }
        }
        LinearScale values = Parts.scale(-most, most, plot.bottom(), plot.y());
        LinearScale frames = frames(box);
        Axes.left(surface, plot, values, ticks(values, most, (int) Math.max(2, plot.height() / 34)), theme);
        Parts.leftTitle(surface, plot, b.letter() + " − " + a.letter(), theme);
        frameAxis(surface, plot, frames, theme);
        zero(surface, plot, values, theme);
        FrameTrace trace = new FrameTrace(surface, data.frameNumbers(), frames, values);
        List<FrameTrace.Groups> differences = gather(trace, data.difference());
        surface.beginClip(plot.x(), plot.y(), plot.width(), plot.height());
        each(k -> trace.fill(differences.get(k), Palette.feature(k).withOpacity(0.13)));
        each(k -> {
            double half = data.halfSpread(k);
            if (half > 0) {
                Stroke dots = Stroke.dotted(Palette.feature(k), 1);
                surface.line(plot.x(), values.pixel(half), plot.right(), values.pixel(half), dots);
                surface.line(plot.x(), values.pixel(-half), plot.right(), values.pixel(-half), dots);
            }
            trace.line(differences.get(k), Stroke.solid(Palette.feature(k), 1.3));
        });
        surface.endClip();
    }

    private static void frameAxis(Surface surface, Box plot, LinearScale frames, ChartTheme theme) {
        Parts.bottom(surface, plot, frames, frames.ticks((int) Math.max(2, plot.width() / 60)).stream()
                .filter(tick -> tick.value() == Math.rint(tick.value()))
                .map(tick -> new Tick(tick.value(), Numbers.tick(tick.value(), 1))).toList(), Words.of("weights.frame"),
                theme);
    }

    private static void zero(Surface surface, Box plot, LinearScale values, ChartTheme theme) {
        if (values.low() < 0 && values.high() > 0) {
            double y = Axes.crisp(values.pixel(0));
            surface.line(plot.x(), y, plot.right(), y, Stroke.solid(theme.axis(), 1));
        }
    }

    private void each(IntConsumer draw) {
        for (int k = 0; k < names.size(); k++) {
            if (shown[k]) {
                draw.accept(k);
            }
        }
    }
}
