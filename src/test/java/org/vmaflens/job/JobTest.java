package org.vmaflens.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.vmaflens.model.LensException;

class JobTest {

    private final JobRunner runner = JobRunner.onSameThread();

    @Test
    void workThatReturnsIsDone() {
        Job job = new Job("explain", "Explaining", 10, progress -> progress.advance(10));
        assertThat(job.state()).isEqualTo(JobState.READY);
        runner.start(job);
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.progress().fraction()).isEqualTo(1);
    }

    @Test
    void aSentenceForTheUserIsKeptAsItIs() {
        Job job = new Job("explain", "Explaining", 0, progress -> {
            throw new LensException("Model a.json has no support vectors.");
        });
        runner.start(job);
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.failure()).contains("Model a.json has no support vectors.");
    }

    @Test
    void aBugBecomesOnePlainSentence() {
        Job job = new Job("explain", "Explaining clip b", 0, progress -> {
            throw new IndexOutOfBoundsException("Index 7 out of bounds for length 6");
        });
        runner.start(job);
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.failure()).hasValueSatisfying(sentence -> assertThat(sentence).startsWith("Explaining clip b")
                .contains("the details are in").doesNotContain("Index 7"));
    }

    @Test
    void theLatestOfItsKindWins() throws InterruptedException {
        try (JobRunner threads = JobRunner.onThreads()) {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch ended = new CountDownLatch(1);
            Job first = new Job("explain", "first", 0, progress -> {
                begun.countDown();
                while (!progress.isCancelled()) {
                    Thread.onSpinWait();
                }
                ended.countDown();
            });
            Job second = new Job("explain", "second", 0, progress -> {
            });
            threads.start(first);
            // else it may be cancelled before its turn, and never run
            begun.await();
            threads.start(second);
            ended.await();
            assertThat(threads.isLatest(first)).isFalse();
            assertThat(threads.isLatest(second)).isTrue();
        }
    }

    @Test
    void jobsOfOtherKindsAreLeftAlone() {
        Job load = new Job("load", "Loading", 0, progress -> {
        });
        runner.start(load);
        runner.start(new Job("explain", "Explaining", 0, progress -> {
        }));
        assertThat(load.isCancelled()).isFalse();
        assertThat(runner.isLatest(load)).isTrue();
    }

    @Test
    void aJobCancelledBeforeItsTurnDoesNotRun() {
        Job job = new Job("explain", "Explaining", 0, progress -> {
            throw new AssertionError("must not run");
        });
        job.cancel();
        runner.start(job);
        assertThat(job.state()).isEqualTo(JobState.CANCELLED);
    }
}
