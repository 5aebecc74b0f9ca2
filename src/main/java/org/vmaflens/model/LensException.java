package org.vmaflens.model;

/**
 * Something the user can mend. The message is one or two plain sentences that name the file, the place in it and the
 * cure; it is shown as it stands, without a stack trace.
 */
public final class LensException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A sentence for the user. */
    public LensException(String sentence) {
        super(sentence);
    }

    /** A sentence for the user, with what led to it for the log. */
    public LensException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence; never null. */
    public String sentence() {
        String message = getMessage();
        return message == null ? "Something went wrong." : message;
    }
}
