package org.vmaflens.explain;

/** Which random numbers the neighbours of a frame are made from. */
public enum Draws {
    /** The same for every frame: frames then differ because their features do, and settings too. */
    SHARED,
    /** Fresh for every frame, from NumPy's stream in NumPy's order: gives the Python tool's very weights. */
    NUMPY
}
