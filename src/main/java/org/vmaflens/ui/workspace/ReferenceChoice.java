package org.vmaflens.ui.workspace;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vmaflens.explain.Reference;
import org.vmaflens.model.LensException;
import org.vmaflens.ui.text.Strings;

/** What points lost are counted from, as it is chosen in the window; equal choices give equal results. */
public sealed interface ReferenceChoice {

    /** The engine's reference, with these clips open. */
    Reference resolve(List<Clip> open);

    /** How files and the command line call it: {@code pristine}, {@code mean}, {@code log:NAME}, {@code values:…}. */
    default String text() {
        return switch (this) {
            case Pristine() -> "pristine";
            case ClipMean() -> "mean";
            case OtherClip(String name, String sha256) -> "log:" + name;
            case Typed(Map<String, Double> raw) -> "values:" + new TreeMap<>(raw);
        };
    }

    /** What the frame would measure against itself. */
    record Pristine() implements ReferenceChoice {
        @Override
        public Reference resolve(List<Clip> open) {
            return new Reference.Pristine();
        }
    }

    /** The mean of every feature over the clip. */
    record ClipMean() implements ReferenceChoice {
        @Override
        public Reference resolve(List<Clip> open) {
            return new Reference.ClipMean();
        }
    }

    /**
     * The same frame of another clip.
     *
     * @param name the clip's
     * @param sha256 of its log
     */
    record OtherClip(String name, String sha256) implements ReferenceChoice {
        @Override
        public Reference resolve(List<Clip> open) {
            Clip other = open.stream().filter(clip -> clip.log().sha256().equals(sha256)).findFirst()
                    .orElseThrow(() -> new LensException(Strings.of("reference.closed", name)));
            return new Reference.OtherClip(other.matrix());
        }
    }

    /**
     * Typed raw values; features without one stay as they are.
     *
     * @param raw by short name
     */
    record Typed(Map<String, Double> raw) implements ReferenceChoice {
        public Typed {
            raw = Map.copyOf(raw);
        }

        @Override
        public Reference resolve(List<Clip> open) {
            return new Reference.Values(raw);
        }
    }
}
