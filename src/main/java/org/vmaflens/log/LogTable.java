package org.vmaflens.log;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.vmaflens.model.LensException;
import org.vmaflens.model.SourceFile;

/** A log while it is being read: columns that grow frame by frame. */
final class LogTable {
    /** A two-hour film of 15 columns has 2.6 million; more than this is not a clip's log and would fill the memory. */
    static final int MAX_VALUES = 16_000_000;

    private final Path path;
    private final List<String> columns = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<double[]> data = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private int[] frames = new int[1024];
    private int count;

    LogTable(Path path) {
        this.path = path;
    }

    /** The place of a column, which is added when the log has not had it so far. */
    int column(String name) {
        Integer known = places.get(name);
        return known == null ? addColumn(name) : known;
    }

    /** Adds a column; the caller has checked that there is none of this name. */
    int addColumn(String name) {
        double[] values = new double[frames.length];
        Arrays.fill(values, Double.NaN);
        columns.add(name);
        data.add(values);
        places.put(name, columns.size() - 1);
        return columns.size() - 1;
    }

    boolean hasColumn(String name) {
        return places.containsKey(name);
    }

    int columnCount() {
        return columns.size();
    }

    int frameCount() {
        return count;
    }

    /** Starts the next frame; its values are NaN until they are set. */
    void beginFrame(int number) {
        if (count == frames.length) {
            grow();
        }
        frames[count++] = number;
    }

    /** Gives the frame that was begun last its number, where that stands behind some of its values. */
    void renumber(int number) {
        frames[count - 1] = number;
    }

    /** Sets a value of the frame that was begun last; non-finite ones count as absent. */
    void set(int column, double value) {
        data.get(column)[count - 1] = Double.isInfinite(value) ? Double.NaN : value;
    }

    /** Whether the frame that was begun last has a value in the column already. */
    boolean isSet(int column) {
        return !Double.isNaN(data.get(column)[count - 1]);
    }

    void warn(String sentence) {
        warnings.add(sentence);
    }

    private void grow() {
        if ((long) (count + 1) * Math.max(1, columns.size()) > MAX_VALUES) {
            throw new LensException(
                    "%s has more than %,d values (%,d frames × %d columns so far), too many for one clip. "
                            .formatted(SourceFile.name(path), MAX_VALUES, count, columns.size())
                            + "Split it or subsample it.");
        }
        int capacity = Math.max(count + 1, (int) Math.min(2L * count, 1 + MAX_VALUES / Math.max(1L, columns.size())));
        frames = Arrays.copyOf(frames, capacity);
        for (int c = 0; c < data.size(); c++) {
            double[] longer = Arrays.copyOf(data.get(c), capacity);
            Arrays.fill(longer, count, capacity, Double.NaN);
            data.set(c, longer);
        }
    }

    /** The finished log, frames ascending. */
    FeatureLog toLog(String sha256, LogFormat format) {
        if (count == 0 || columns.isEmpty()) {
            throw new LensException("%s has no %s. Run libvmaf again and let it finish.".formatted(
                    SourceFile.name(path), count == 0 ? "frames" : "feature columns"));
        }
        int[] numbers = Arrays.copyOf(frames, count);
        boolean ascending = IntStream.range(1, count).allMatch(i -> numbers[i - 1] < numbers[i]);
        int[] order = ascending ? new int[0] : order(numbers);
        data.replaceAll(column -> ascending
                ? Arrays.copyOf(column, count)
                : IntStream.of(order).mapToDouble(i -> column[i]).toArray());
        return new FeatureLog(SourceFile.baseName(path), path, sha256, format, columns,
                ascending ? numbers : IntStream.of(order).map(i -> numbers[i]).toArray(), data, warnings);
    }

    private int[] order(int[] numbers) {
        int[] order = IntStream.range(0, count).boxed().sorted((a, b) -> Integer.compare(numbers[a], numbers[b]))
                .mapToInt(Integer::intValue).toArray();
        for (int i = 1; i < count; i++) {
            if (numbers[order[i - 1]] == numbers[order[i]]) {
                throw new LensException(
                        "%s has frame %d twice. Keep one of the two, or write one log per clip.".formatted(
                                SourceFile.name(path), numbers[order[i]]));
            }
        }
        warnings.add("The frames were not in order; they have been sorted.");
        return order;
    }
}
