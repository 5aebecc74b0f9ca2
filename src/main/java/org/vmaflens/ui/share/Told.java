package org.vmaflens.ui.share;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Good news. */
@FunctionalInterface
public interface Told {

    /** Says so; {@code file} is where the result is, null when it is on the clipboard. */
    void tell(String sentence, @Nullable Path file);
}
