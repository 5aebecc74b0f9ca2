package org.vmaflens.plot;

/** Which part of a text stands at its x (or, for turned text, at its y). */
public enum Align {
    START, MIDDLE, END
}
