package org.vmaflens.plot;

/** The shape of a point. */
public enum Mark {
    DOT, DIAMOND, SQUARE
}
