package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;

class WindowSheetTest {

    @Test
    void theBuildHasWrittenTheRulesOfTheText() throws IOException {
        Stylesheet text = new CssParser().parse(WindowSheet.text());
        Stylesheet binary = Stylesheet.loadBinary(URI.create(WindowSheet.address()).toURL());

        assertThat(selectors(binary)).isEqualTo(selectors(text)).contains("*.root:dark", "*.status-bar");
        assertThat(declarations(binary)).isEqualTo(declarations(text));
    }

    private static List<String> selectors(Stylesheet sheet) {
        return sheet.getRules().stream().flatMap(rule -> rule.getSelectors().stream()).map(Object::toString).toList();
    }

    private static List<String> declarations(Stylesheet sheet) {
        return sheet.getRules().stream().map(Rule::getDeclarations).flatMap(List::stream)
                .map(Declaration::getProperty).toList();
    }
}
