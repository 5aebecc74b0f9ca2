package org.vmaflens.job;

/** Where a job is; every ending is one of these, so that buttons and bars can bind to it. */
public enum JobState {
    READY, RUNNING, DONE, CANCELLED, FAILED;

    /** Whether the job has ended, one way or another. */
    public boolean isOver() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
