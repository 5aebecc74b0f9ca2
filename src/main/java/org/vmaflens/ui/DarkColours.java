package org.vmaflens.ui;

import atlantafx.base.theme.PrimerDark;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Scanner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;

/**
 * The dark theme's colours under the names that the light theme looks up, for windows in the state {@code :dark}.
 * Unlike another user agent style sheet, a state lets the toolkit keep the styles that it has found.
 */
final class DarkColours {

    static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    /** All theme colours are declared in a sheet's first rule. */
    private static final Pattern COLOUR = Pattern.compile("-color-[\\w-]+:[^;]+;");

    private DarkColours() {
    }

    /** The address of the style sheet, its text included. */
    static String sheet() {
        String css = ".root:dark{" + colours() + "}";
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String colours() {
        try (InputStream sheet = Objects.requireNonNull(
                PrimerDark.class.getResourceAsStream(new PrimerDark().getUserAgentStylesheet()));
                Scanner rules = new Scanner(sheet, StandardCharsets.UTF_8).useDelimiter("}")) {
            return COLOUR.matcher(rules.next()).results().map(MatchResult::group).collect(Collectors.joining());
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }
}
