package org.vmaflens.plot;

/** Colours for features that eyes with any colour vision tell apart (Okabe and Ito), in both themes. */
public final class Palette {

    private static final int[] OKABE_ITO = {0x0072b2, 0xe69f00, 0x009e73, 0xcc79a7, 0x56b4e9, 0xd55e00, 0xf0e442,
            0x7f7f7f};

    /** White letters stand out on all of these, and no feature has them. */
    private static final int[] SETTINGS = {0x8250df, 0xbc4c00, 0x1a7f37, 0x0969da, 0xbf3989, 0x8a6100, 0x1b7c83,
            0x57606a};

    private Palette() {
    }

    /** The colour of a setting by its letter, A being 0; the same in both themes. */
    public static Ink setting(int index) {
        return Ink.rgb(SETTINGS[Math.floorMod(index, SETTINGS.length)]);
    }

    /** The colour of a feature by its place in the model; after the eighth the same hues return darker, then lighter. */
    public static Ink feature(int index) {
        Ink base = Ink.rgb(OKABE_ITO[index % OKABE_ITO.length]);
        int round = index / OKABE_ITO.length;
        if (round == 0) {
            return base;
        }
        Ink towards = round % 2 == 1 ? Ink.rgb(0x000000) : Ink.rgb(0xffffff);
        return base.mix(towards, Math.min(0.7, 0.3 + 0.15 * Math.floor(round / 2.0)));
    }
}
