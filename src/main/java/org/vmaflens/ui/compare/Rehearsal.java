package org.vmaflens.ui.compare;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.vmaflens.compare.Frames;
import org.vmaflens.compare.Place;
import org.vmaflens.compare.Study;
import org.vmaflens.explain.Progress;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.numeric.Parallel;

/**
 * A comparison of a few frames, over and over, of which nothing is kept: by the time that a user asks for the real one,
 * the JVM has compiled its loops. One thread, so that the window has the rest of the machine; not for the FX thread.
 */
public final class Rehearsal {

    private static final int FRAMES = 1024;
    private static final int ERROR_FRAMES = 128;
    private static final long LONGEST = 2_500_000_000L;

    private final Question question;

    Rehearsal(Question question) {
        this.question = question;
    }

    /**
     * Goes on until the loops are compiled or somebody wants it to end.
     *
     * @param ended asked after every few milliseconds of work
     */
    public void run(BooleanSupplier ended) {
        FeatureMatrix clip = question.clip();
        FeatureMatrix few = Frames.among(clip, 0, clip.frameCount() - 1, FRAMES);
        long end = System.nanoTime() + LONGEST;
        Progress progress = new Progress() {
            @Override
            public void advance(long predictions) {
                // nobody watches
            }

            @Override
            public boolean isCancelled() {
                return ended.getAsBoolean() || System.nanoTime() > end;
            }
        };
        while (few.frameCount() > 0 && !progress.isCancelled()) {
            // with a study of its own every time, for a study makes nothing twice
            Study study = new Study(question.study().model(), List.of(few), Parallel.SAME_THREAD, ERROR_FRAMES);
            new Question(study, question.settings(), question.base(), question.tolerance(), new Place(0, 0),
                    question.axis(), false, false, question.feature()).answer(progress);
        }
    }
}
