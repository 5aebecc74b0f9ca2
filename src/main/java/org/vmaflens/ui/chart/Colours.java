package org.vmaflens.ui.chart;

import javafx.scene.paint.Color;
import org.vmaflens.plot.Ink;

/** The toolkit's colours. */
public final class Colours {

    private Colours() {
    }

    /** The same colour. */
    public static Color of(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.opacity());
    }
}
