package org.vmaflens.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vmaflens.model.LensException;

/**
 * The first line of a CSV log: where each cell of a row goes.
 *
 * @param names the cells, without the empty one behind a trailing delimiter
 * @param trailing whether the line ends in a delimiter, as libvmaf's do
 * @param targets per cell the column in the table, {@link #FRAME} or {@link #IGNORED}
 */
record CsvHeader(List<String> names, boolean trailing, int[] targets) {
    static final int IGNORED = -1;
    static final int FRAME = -2;
    private static final Set<String> FRAME_NAMES = Set.of("frame", "framenum", "frame_num", "frame_number");

    /** Reads the header's cells and adds its columns to the table. */
    static CsvHeader of(String file, List<String> cells, LogTable table) {
        List<String> names = new ArrayList<>(cells);
        boolean trailing = names.getLast().isEmpty();
        if (trailing) {
            names.removeLast();
        }
        boolean old = names.size() > 2 && names.get(1).equals("Width") && names.get(2).equals("Height");
        int[] targets = new int[names.size()];
        boolean numbered = false;
        for (int i = 0; i < targets.length; i++) {
            String name = names.get(i);
            if (!numbered && FRAME_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
                targets[i] = FRAME;
                numbered = true;
            } else if (old && (i == 1 || i == 2)) {
                targets[i] = IGNORED;
            } else {
                refuse(file, i, name, table);
                targets[i] = table.addColumn(name);
            }
        }
        return new CsvHeader(List.copyOf(names), trailing, targets);
    }

    private static void refuse(String file, int place, String name, LogTable table) {
        if (name.isEmpty()) {
            throw new LensException(
                    "%s, line 1: column %d has no name. Name it or delete it.".formatted(file, place + 1));
        }
        if (table.hasColumn(name)) {
            throw new LensException(
                    "%s, line 1: column '%s' is there twice. Rename or delete one of them.".formatted(file,
                            name));
        }
        if (isNumber(name)) {
            throw new LensException("%s, line 1: '%s' is a number where a column's name is needed. Add a header line."
                    .formatted(file, name));
        }
    }

    private static boolean isNumber(String text) {
        try {
            return !Double.isNaN(Decimals.parse(text));
        } catch (NumberFormatException _) {
            return false;
        }
    }

    /** Which form of CSV this is. */
    LogFormat format() {
        boolean frameFirst = targets.length > 0 && targets[0] == FRAME;
        return frameFirst && trailing && names.getFirst().equals("Frame")
                ? LogFormat.LIBVMAF_CSV
                : LogFormat.PLAIN_CSV;
    }

    boolean numbersFrames() {
        for (int target : targets) {
            if (target == FRAME) {
                return true;
            }
        }
        return false;
    }
}
