package org.vmaflens.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** A few columns of text under each other, for a font whose letters are all as wide. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table(List<String> head) {
        rows.add(head);
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** The first column to the left, the others to the right; columns without any text are left out. */
    String text() {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        StringJoiner lines = new StringJoiner("\n");
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                String gap = " ".repeat(widths[column] - row.get(column).length());
                if (widths[column] > 0) {
                    line.append(column == 0 ? "" : "  ").append(column == 0
                            ? row.get(column) + gap
                            : gap + row.get(column));
                }
            }
            lines.add(line);
        }
        return lines.toString();
    }
}
