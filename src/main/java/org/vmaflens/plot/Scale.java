package org.vmaflens.plot;

import java.util.List;

/** Places values on a line of pixels and back. */
public sealed interface Scale permits LinearScale, LogScale {

    /** The pixel of a value. */
    double pixel(double value);

    /** The value at a pixel. */
    double value(double pixel);

    /** Round values within the scale, at most about {@code most} of them with labels, rising. */
    List<Tick> ticks(int most);
}
