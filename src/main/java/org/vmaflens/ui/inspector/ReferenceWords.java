package org.vmaflens.ui.inspector;

import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.ReferenceChoice;

/** What points are counted from, in a few words. */
final class ReferenceWords {

    private ReferenceWords() {
    }

    static String of(ReferenceChoice choice) {
        return switch (choice) {
            case ReferenceChoice.Pristine() -> Strings.of("reference.pristine");
            case ReferenceChoice.ClipMean() -> Strings.of("reference.mean");
            case ReferenceChoice.OtherClip(String name, String sha256) -> name;
            case ReferenceChoice.Typed typed -> Strings.of("reference.typed");
        };
    }
}
