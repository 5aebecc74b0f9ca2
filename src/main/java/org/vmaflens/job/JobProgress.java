package org.vmaflens.job;

/**
 * How far a job is.
 *
 * @param done predictions
 * @param total predictions; 0 when unknown
 * @param seconds since the job began
 */
public record JobProgress(long done, long total, double seconds) {

    /** Share done, 0 to 1; negative when the total is not known. */
    public double fraction() {
        return total <= 0 ? -1 : (double) done / total;
    }

    /** Predictions per second so far; 0 before any is done. */
    public double rate() {
        return seconds <= 0 ? 0 : done / seconds;
    }
}
