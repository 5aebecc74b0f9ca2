package org.vmaflens.log;

import org.vmaflens.model.LensException;

/**
 * Numbers the frames of a list: by their {@code frameNum}, or by their places where none has one. Where only some have,
 * as after an edit of a subsampled log, a place would give the others a wrong number, or one that is taken.
 */
final class FrameNumbers {
    private final String file;
    private final LogTable table;
    private int numbered;
    private boolean hasNumber;

    FrameNumbers(String file, LogTable table) {
        this.file = file;
        this.table = table;
    }

    /** Starts the next frame, at first under the number of its place. */
    void begin() {
        table.beginFrame(table.frameCount());
        hasNumber = false;
    }

    /** Gives the frame that was begun last the number that stands in it. */
    void number(int number) {
        table.renumber(number);
        hasNumber = true;
    }

    /**
     * Ends the frame that was begun last.
     *
     * @param line on which it ends
     * @throws LensException when some frames of the list have a number and others have not
     */
    void end(int line) {
        numbered += hasNumber ? 1 : 0;
        if (numbered > 0 && numbered < table.frameCount()) {
            throw new LensException(
                    "%s, line %d: the frame at place %d of the list has no frameNum, but others have one. "
                            .formatted(file, line, hasNumber ? 1 : table.frameCount()) + "Give each frame its number.");
        }
    }
}
