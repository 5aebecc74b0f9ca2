package org.vmaflens.plot;

/**
 * The greys and accents that every chart is drawn with; feature colours come from the palette.
 *
 * @param dark whether light marks stand on a dark ground
 * @param background the ground
 * @param text titles and values
 * @param muted axis labels and second thoughts
 * @param grid thin lines at the ticks
 * @param axis the zero line and axis lines
 * @param line the main curve
 * @param accent selection, crosshair and handles
 * @param selection the wash over what is selected or visible
 * @param strip the bars of the overview
 * @param missing hatching over frames that are not explained
 */
public record ChartTheme(boolean dark, Ink background, Ink text, Ink muted, Ink grid, Ink axis, Ink line, Ink accent,
        Ink selection, Ink strip, Ink missing) {

    /** Dark marks on white. */
    public static final ChartTheme LIGHT = new ChartTheme(false, Ink.rgb(0xffffff), Ink.rgb(0x1f2328),
            Ink.rgb(0x59636e), Ink.rgb(0xebeef1), Ink.rgb(0x818b98), Ink.rgb(0x1f2328), Ink.rgb(0x0969da),
            Ink.rgb(0xddebfb), Ink.rgb(0xa5b0bd), Ink.rgb(0xd1d9e0));

    /** Light marks on near-black. */
    public static final ChartTheme DARK = new ChartTheme(true, Ink.rgb(0x0d1117), Ink.rgb(0xf0f6fc), Ink.rgb(0x9198a1),
            Ink.rgb(0x20262d), Ink.rgb(0x656c76), Ink.rgb(0xf0f6fc), Ink.rgb(0x4493f8), Ink.rgb(0x10233d),
            Ink.rgb(0x4b5663), Ink.rgb(0x3d444d));

    /** The theme for a dark or a light window. */
    public static ChartTheme of(boolean dark) {
        return dark ? DARK : LIGHT;
    }
}
