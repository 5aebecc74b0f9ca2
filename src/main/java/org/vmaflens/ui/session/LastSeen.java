package org.vmaflens.ui.session;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a session's file held when this window last read or wrote it, so that no other window's work is lost. */
final class LastSeen {

    private @Nullable Path file;
    private String sha256 = "";

    /** The file now holds what is open here. */
    synchronized void see(Path now) {
        file = now;
        sha256 = InputCheck.sha256(now);
    }

    /** Whether somebody else has written the file since then; this is told once, and is known from then on. */
    synchronized boolean isStrange(Path now) {
        if (!now.equals(file) || !Files.exists(now)) {
            return false;
        }
        String before = sha256;
        sha256 = InputCheck.sha256(now);
        return !sha256.equals(before);
    }
}
