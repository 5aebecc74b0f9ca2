package org.vmaflens.export;

import java.util.Arrays;
import java.util.List;

/** Which features a report's charts show. */
final class Shown {

    private Shown() {
    }

    /** All of them. */
    static boolean[] all(List<String> names) {
        boolean[] shown = new boolean[names.size()];
        Arrays.fill(shown, true);
        return shown;
    }
}
