package org.vmaflens.plot;

/** The pattern of a line. */
public enum Dash {
    SOLID, DASHED(4, 3), DOTTED(1.5, 2.5);

    private final double on;
    private final double off;

    Dash() {
        this(0, 0);
    }

    Dash(double on, double off) {
        this.on = on;
        this.off = off;
    }

    /** Length of a dash in pixels; 0 for a solid line. */
    public double on() {
        return on;
    }

    /** Length of the space after it in pixels; 0 for a solid line. */
    public double off() {
        return off;
    }
}
