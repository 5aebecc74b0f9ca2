package org.vmaflens.log;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.vmaflens.model.LensException;

/** Reads CSV logs: libvmaf's, libvmaf 1.x's and plain tables of any usual delimiter. */
final class CsvLogReader {
    private static final char[] DELIMITERS = {',', ';', '\t'};
    /** Longest cell; a real one has 20 characters. */
    private static final int MAX_CELL = 1 << 20;

    private final String file;
    private final char delimiter;

    /**
     * A reader for one file.
     *
     * @param file its name, for sentences
     * @param firstLine its header, which tells the delimiter
     */
    CsvLogReader(String file, String firstLine) {
        this.file = file;
        this.delimiter = delimiter(firstLine);
    }

    /** Reads the text into the table and says which form it had. */
    LogFormat read(Reader text, LogTable table) throws IOException {
        CsvRows rows = new CsvRows(file, delimiter, table);
        // We count cells ourselves, to say what is wrong. Not closed here: the stream belongs to the caller, who reads on to the end for the file's hash.
        CsvReader<CsvRows> csv = CsvReader.builder().fieldSeparator(delimiter).maxBufferSize(MAX_CELL)
                .skipEmptyLines(true).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).build(rows, text);
        try {
            for (CsvRows row : csv) {
                row.finishRow();
            }
        } catch (CsvParseException e) {
            if (e.getCause() instanceof LensException ours) {
                throw ours;
            }
            throw new LensException(
                    "%s, line %d: a quote is opened and not closed, or a cell is endless. Mend that line."
                            .formatted(file, rows.line()),
                    e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return rows.format();
    }

    private char delimiter(String firstLine) {
        char best = ',';
        int most = 0;
        for (char candidate : DELIMITERS) {
            int count = count(firstLine, candidate);
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        if (most == 0) {
            throw new LensException(
                    "%s is not a feature log: line 1 holds no column names parted by commas, semicolons or "
                            .formatted(file) + "tabs. Open a log as libvmaf writes it (CSV, JSON or XML).");
        }
        return best;
    }

    private static int count(String line, char wanted) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == wanted && !quoted) {
                count++;
            }
        }
        return count;
    }
}
