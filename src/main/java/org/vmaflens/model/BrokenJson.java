package org.vmaflens.model;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What is wrong with a JSON text that a user named, in words that are not the parser's own. */
public final class BrokenJson {

    /** Bounds for such a text: digits enough that any figure is read as one, if as an infinite one. */
    public static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder().maxNumberLength(10_000).build();

    private BrokenJson() {
    }

    /**
     * One sentence with the place and the cure.
     *
     * @param file what to call the file
     * @param kind what it should be: a {@code model} or a {@code log}
     * @param json the parser, where it stopped
     * @param stop why it stopped
     */
    public static LensException of(String file, String kind, JsonParser json, JacksonException stop) {
        String what = switch (stop) {
            case StreamConstraintsException _ -> beyondBounds(kind, json);
            case UnexpectedEndOfInputException _ ->
                "%s: the JSON breaks off there, as in a file cut short. Write or copy the %s again.".formatted(
                        place(json, stop), kind);
            default -> "%s: the JSON is damaged there. Mend it, or write or copy the %s again.".formatted(
                    place(json, stop), kind);
        };
        return new LensException(file + ", " + what, stop);
    }

    private static String beyondBounds(String kind, JsonParser json) {
        int line = json.currentLocation().getLineNr();
        if (json.streamReadContext().getNestingDepth() > BOUNDS.getMaxNestingDepth()) {
            return "line %d: the JSON is nested too deeply to be a %s. Open the right file.".formatted(line, kind);
        }
        return "line %d%s: the value there is too long for a %s. Mend it, or write or copy the %s again.".formatted(
                line,
                field(json.streamReadContext()).map(name -> ", field " + name).orElse(""), kind, kind);
    }

    private static Optional<String> field(TokenStreamContext context) {
        TokenStreamContext at = context;
        while (at != null && at.currentName() == null) {
            at = at.getParent();
        }
        return Optional.ofNullable(at).map(TokenStreamContext::currentName);
    }

    private static String place(JsonParser json, JacksonException stop) {
        TokenStreamLocation at = Optional.ofNullable(stop.getLocation()).orElseGet(json::currentLocation);
        return "line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
    }
}
