package org.vmaflens.log;

import java.nio.file.Path;
import java.util.List;

/**
 * One clip's log: a table of frames × columns, as the file has it.
 *
 * @param name what to call the clip: the file's name without its endings
 * @param path where it was read from
 * @param sha256 of the file's bytes, lower-case hexadecimal
 * @param format which of the known forms it had
 * @param columns names in the file's order, without {@code Frame}
 * @param frames the frame numbers, ascending; they may have gaps (subsampled logs)
 * @param values an array of all frames for every column; NaN where the file had none or a non-finite value. Not one
 *        array of all: the JVM cannot stop while it clears a new one, and that of a film of 15 columns would have 20 MB
 * @param warnings sentences for the clip's card
 */
public record FeatureLog(String name, Path path, String sha256, LogFormat format, List<String> columns, int[] frames,
        List<double[]> values, List<String> warnings) {

    public FeatureLog {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
        warnings = List.copyOf(warnings);
    }

    /** How many frames the log has. */
    public int frameCount() {
        return frames.length;
    }

    /** The value of a column (by its place in {@link #columns}) at a frame (by its place in {@link #frames}). */
    public double value(int column, int frame) {
        return values.get(column)[frame];
    }
}
