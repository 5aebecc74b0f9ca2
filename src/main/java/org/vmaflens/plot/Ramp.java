package org.vmaflens.plot;

import java.util.List;
import java.util.stream.IntStream;

/** Colours for numbers: a run of colours that are even to the eye, mixed between its stations. */
public enum Ramp {
    /** From −1 (orange-brown) over 0 (nearly white) to +1 (blue). */
    DIVERGING(0x7f3b08, 0xb35806, 0xe08214, 0xfdb863, 0xfee0b6, 0xf4f4f4, 0xd1e5f0, 0x92c5de, 0x4393c3, 0x2166ac,
            0x053061),
    /** The same on a dark ground: 0 is dark. */
    DIVERGING_DARK(0xffd6a0, 0xfdb863, 0xe08214, 0xa85510, 0x5a3412, 0x1c2128, 0x16334d, 0x235a8c, 0x4393c3, 0x92c5de,
            0xd6ebf7),
    /** From 0 (dark violet) to 1 (yellow). */
    SEQUENTIAL(0x440154, 0x482878, 0x3e4989, 0x31688e, 0x26828e, 0x1f9e89, 0x35b779, 0x6ece58, 0xb5de2b, 0xfde725);

    private static final int STEPS = 256;
    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of records; the checker knows no JDK lists
    private final List<Ink> inks;

    Ramp(int... stations) {
        inks = IntStream.range(0, STEPS).mapToObj(step -> mixed(stations, step)).toList();
    }

    /** The diverging ramp for a theme. */
    public static Ramp diverging(ChartTheme theme) {
        return theme.dark() ? DIVERGING_DARK : DIVERGING;
    }

    /** The colour at a share from 0 (first) to 1 (last); outside that, the nearer end. */
    public Ink at(double share) {
        return inks.get((int) Math.round(Math.max(0, Math.min(1, share)) * (STEPS - 1)));
    }

    /** The colour of a signed value on a scale that ends at −{@code limit} and +{@code limit}. */
    public Ink signed(double value, double limit) {
        return at(limit > 0 ? 0.5 + value / limit / 2 : 0.5);
    }

    private static Ink mixed(int[] stations, int step) {
        double place = step * (stations.length - 1) / (double) (STEPS - 1);
        int station = Math.min((int) place, stations.length - 2);
        return Ink.rgb(stations[station]).mix(Ink.rgb(stations[station + 1]), place - station);
    }
}
