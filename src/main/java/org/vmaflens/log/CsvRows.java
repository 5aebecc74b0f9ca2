package org.vmaflens.log;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vmaflens.model.LensException;

/** Takes cells as FastCSV finds them, straight from its buffer into the table: no text object per cell. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<CsvRows> {
    private final String file;
    private final char delimiter;
    private final LogTable table;
    private final List<String> headerCells = new ArrayList<>();
    private @Nullable CsvHeader header;
    private boolean numbered;
    private boolean lastCellEmpty;
    private int fields;
    private long line = 1;

    CsvRows(String file, char delimiter, LogTable table) {
        this.file = file;
        this.delimiter = delimiter;
        this.table = table;
    }

    /** The line being read, from 1. */
    long line() {
        return line;
    }

    LogFormat format() {
        return header == null ? LogFormat.PLAIN_CSV : header.format();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        fields = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        fields = index + 1;
        lastCellEmpty = isBlank(buffer, offset, length);
        CsvHeader names = header;
        if (names != null && index == 0) {
            // with its first cell and not before: FastCSV also begins a line behind the last one
            table.beginFrame(numbered ? -1 : table.frameCount());
        }
        if (names == null) {
            headerCells.add(new String(buffer, offset, length).strip());
        } else if (index < names.targets().length) {
            cell(names, index, buffer, offset, length);
        }
    }

    private static boolean isBlank(char[] buffer, int offset, int length) {
        int at = 0;
        while (at < length && buffer[offset + at] <= ' ') {
            at++;
        }
        return at == length;
    }

    private void cell(CsvHeader names, int index, char[] buffer, int offset, int length) {
        int target = names.targets()[index];
        if (target == CsvHeader.IGNORED) {
            return;
        }
        double value;
        try {
            value = Decimals.parse(buffer, offset, length);
        } catch (NumberFormatException _) {
            throw notANumber(names.names().get(index), new String(buffer, offset, length));
        }
        if (target == CsvHeader.FRAME) {
            table.renumber(frameNumber(value, new String(buffer, offset, length)));
        } else {
            table.set(target, value);
        }
    }

    private int frameNumber(double value, String text) {
        if (!(value >= 0 && value <= Integer.MAX_VALUE && value == Math.rint(value))) {
            throw new LensException("%s, line %d: '%s' is not a frame number (0, 1, 2 …). Mend or delete that line."
                    .formatted(file, line, text));
        }
        return (int) value;
    }

    private LensException notANumber(String column, String text) {
        if (text.strip().matches("[-+]?\\d+,\\d+")) {
            return new LensException(
                    "%s, line %d, column %s: '%s' has a decimal comma. Write numbers with a point, as in %s."
                            .formatted(file, line, column, text, text.strip().replace(',', '.')));
        }
        return new LensException("%s, line %d, column %s: '%s' is not a number. Mend that cell or delete the column."
                .formatted(file, line, column, text.length() > 40 ? text.substring(0, 40) + "…" : text));
    }

    /** Called after each line. */
    void finishRow() {
        if (header == null) {
            header = CsvHeader.of(file, headerCells, table);
            numbered = header.numbersFrames();
            return;
        }
        int wanted = header.names().size();
        int cells = lastCellEmpty && (header.trailing() || fields > wanted) ? fields - 1 : fields;
        if (cells != wanted) {
            throw new LensException("%s, line %d: %d cells where the header has %d. %s".formatted(file, line, cells,
                    wanted,
                    cells < wanted
                            ? "A metric is missing on that frame or the file was cut off; delete the line or run libvmaf again."
                            : "Numbers must have a decimal point, not a comma, and '%s' parts the cells.".formatted(
                                    delimiter == '\t' ? "tab" : delimiter)));
        }
    }

    @Override
    protected CsvRows buildRecord() {
        return this;
    }
}
