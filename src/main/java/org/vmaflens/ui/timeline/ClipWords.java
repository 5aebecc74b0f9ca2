package org.vmaflens.ui.timeline;

import java.util.Optional;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Clip;

/** Says which clip, if any. */
final class ClipWords extends StringConverter<Optional<Clip>> {

    @Override
    public String toString(@Nullable Optional<Clip> clip) {
        return clip == null ? "" : clip.map(Clip::name).orElse(Strings.of("timeline.overlay.none"));
    }

    @Override
    public Optional<Clip> fromString(String text) {
        throw new UnsupportedOperationException("clips are picked, not typed");
    }
}
