package org.vmaflens.plot;

/** Colours for features that eyes with any colour vision tell apart (Okabe and Ito), in both themes. */
public final class Palette {

    private static final int[] OKABE_ITO = {0x0072b2, 0xe69f00, 0x009e73, 0xcc79a7, 0x56b4e9, 0xd55e00, 0xf0e442,
            0x7f7f7f};

    private Palette() {
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
