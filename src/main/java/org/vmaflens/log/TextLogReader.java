package org.vmaflens.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vmaflens.model.LensException;

/** Reads run_vmaf's text: after a few header lines, {@code Frame 0: name:value, name:value …} a line. */
final class TextLogReader {
    private static final Pattern FRAME = Pattern.compile("Frame (\\d{1,9}): (.*)");
    /** A line that only this form has. */
    static final Pattern SIGN = Pattern.compile("(?m)^Frame \\d+: \\S+:");

    private final String file;
    private final LogTable table;

    TextLogReader(String file, LogTable table) {
        this.file = file;
        this.table = table;
    }

    /** Reads the text into the table. */
    LogFormat read(Reader text) throws IOException {
        BufferedReader lines = new BufferedReader(text);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            Matcher frame = FRAME.matcher(line);
            if (frame.matches()) {
                table.beginFrame(Integer.parseInt(frame.group(1)));
                for (String figure : frame.group(2).split(",\\s*")) {
                    figure(figure, number);
                }
            }
        }
        return LogFormat.RUN_VMAF_TEXT;
    }

    private void figure(String figure, int line) {
        int colon = figure.lastIndexOf(':');
        try {
            if (colon > 0) {
                set(figure.substring(0, colon).strip(), Decimals.parse(figure.substring(colon + 1)), line);
                return;
            }
        } catch (NumberFormatException _) {
            // said below, as for a figure without a colon
        }
        throw new LensException("%s, line %d: '%s' is not a figure such as adm2:0.93. Mend that line.".formatted(file,
                line, figure));
    }

    private void set(String name, double value, int line) {
        int column = table.column(name);
        if (table.isSet(column)) {
            throw new LensException("%s, line %d: %s is there twice in one frame. Delete one of them.".formatted(file,
                    line, name));
        }
        table.set(column, value);
    }
}
