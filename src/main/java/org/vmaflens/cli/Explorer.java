package org.vmaflens.cli;

import java.nio.file.Path;
import java.util.List;

/** The window, as far as the command line knows it: so that it can start one without knowing a toolkit. */
public interface Explorer {

    /** Opens the window on the files, or on the demo, and returns when it is closed. */
    void open(List<Path> files, boolean demo);

    /** Paints the window on the demo, with no display, into a PNG file. */
    void paintDemo(Path png);
}
