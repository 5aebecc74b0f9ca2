package org.vmaflens.video;

/** How many chroma samples there are for the luma samples. */
public enum Sampling {
    MONO(0, 0), C420(1, 1), C422(1, 0), C444(0, 0);

    private final int across;
    private final int down;

    Sampling(int across, int down) {
        this.across = across;
        this.down = down;
    }

    /** Places to shift a luma column right for its chroma column. */
    int across() {
        return across;
    }

    /** Places to shift a luma row right for its chroma row. */
    int down() {
        return down;
    }

    /** Width of a chroma plane; odd widths round up. */
    int chromaWidth(int width) {
        return (width + (1 << across) - 1) >> across;
    }

    /** Height of a chroma plane; odd heights round up. */
    int chromaHeight(int height) {
        return (height + (1 << down) - 1) >> down;
    }
}
