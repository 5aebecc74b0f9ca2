package org.vmaflens;

/** Decides between window and command line. */
public final class Main {

    private Main() {
    }

    /** Starts the application with the command line's words. */
    public static void main(String[] arguments) {
        // wired up in a following commit
    }
}
