package org.vmaflens.cli;

import org.vmaflens.model.LensException;

/** What a failure says to a user. */
final class Failures {

    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    private Failures() {
    }

    /** One sentence; the fault behind one of our own goes to the log. */
    static String sentence(Exception failure) {
        if (failure instanceof LensException forTheUser) {
            return forTheUser.sentence();
        }
        LOG.log(System.Logger.Level.DEBUG, "A fault of our own", failure);
        return "VMAF Lens met a fault of its own (%s). Please report it, with what you typed.".formatted(failure);
    }
}
