package org.vmaflens.export;

import java.util.List;
import java.util.Objects;

/** How the tabs of a window were set when a session was saved; choices are kept by the names that the window has. */
public record SessionTabs(Timeline timeline, Table table, Compare compare) {

    /** Of a new window. */
    public static final SessionTabs FIRST = new SessionTabs(new Timeline(false, true, false, 25),
            new Table("ALL", "", List.of()),
            new Compare("A", "B", "", 0.01, "SAMPLES", "R2", "R2", false, false));

    public SessionTabs {
        Objects.requireNonNull(timeline, "timeline is missing");
        Objects.requireNonNull(table, "table is missing");
        Objects.requireNonNull(compare, "compare is missing");
    }

    /**
     * Of the timeline.
     *
     * @param lines whether contributions were lines rather than bars
     * @param bands whether lines had their 95 % bands
     * @param time whether the axis counted time rather than frames
     * @param fps frames in a second
     */
    public record Timeline(boolean lines, boolean bands, boolean time, double fps) {
    }

    /**
     * Of the table of frames.
     *
     * @param quick the quick filter
     * @param query the filter that was typed; empty for none
     * @param sort the columns that it was sorted by, the first one first
     */
    public record Table(String quick, String query, List<Sort> sort) {
        public Table {
            Objects.requireNonNull(quick, "quick is missing");
            Objects.requireNonNull(query, "query is missing");
            sort = List.copyOf(sort);
        }
    }

    /**
     * A column that the table was sorted by.
     *
     * @param column what a filter calls it
     * @param falling whether the largest came first
     */
    public record Sort(String column, boolean falling) {
        public Sort {
            Objects.requireNonNull(column, "column is missing");
        }
    }

    /**
     * Of the comparison. Its clip and frame are those in view.
     *
     * @param first, second letters of the two settings
     * @param feature short name of the one along which neighbours were shown; empty for the model's first
     * @param tolerance t, in raw SVM units
     * @param along what the accuracy curve went along
     * @param side what its right axis showed
     * @param ground what the map showed
     * @param clip whether the curve was the clip's mean rather than the frame's
     * @param sampled whether sampled runs were compared rather than exact weights
     */
    public record Compare(String first, String second, String feature, double tolerance, String along, String side,
            String ground, boolean clip, boolean sampled) {
        public Compare {
            Objects.requireNonNull(first, "first is missing");
            Objects.requireNonNull(second, "second is missing");
            Objects.requireNonNull(feature, "feature is missing");
            Objects.requireNonNull(along, "along is missing");
            Objects.requireNonNull(side, "side is missing");
            Objects.requireNonNull(ground, "ground is missing");
        }
    }
}
