package org.vmaflens.ui.workspace;

import org.vmaflens.ui.text.Strings;

/** What points are counted from, in a few words. */
public final class ReferenceWords {

    private ReferenceWords() {
    }

    /** A clip by its name, the others by what they are. */
    public static String of(ReferenceChoice choice) {
        return switch (choice) {
            case ReferenceChoice.Pristine() -> Strings.of("reference.pristine");
            case ReferenceChoice.ClipMean() -> Strings.of("reference.mean");
            case ReferenceChoice.OtherClip(String name, String sha256) -> name;
            case ReferenceChoice.Typed typed -> Strings.of("reference.typed");
        };
    }
}
