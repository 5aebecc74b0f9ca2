package org.vmaflens.cli;

import org.vmaflens.job.FaultLog;
import org.vmaflens.model.LensException;

/** What a failure says to a user. */
final class Failures {

    private Failures() {
    }

    /** One sentence; a fault of our own is kept in the log that it names. */
    static String sentence(Exception failure) {
        if (failure instanceof LensException forTheUser) {
            return forTheUser.sentence();
        }
        return "VMAF Lens met a fault of its own (%s). Please report it, with what you typed; %s.".formatted(failure,
                FaultLog.keep("A fault of our own", failure));
    }
}
