package org.vmaflens.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SvgSurfaceTest {

    @Test
    void aWaterfallIsWellFormedAndSaysItsFiguresWithSigns() throws Exception {
        SvgSurface svg = new SvgSurface(300, 200);
        Waterfall.of("pristine", 100, List.of("a<b", "c&d"), new double[]{2.5, -40}, "this frame").paint(svg,
                new Box(0, 0, 300, 200), ChartTheme.LIGHT);
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg.document("way <down>"))));
        String text = document.getDocumentElement().getTextContent();
        assertThat(text).contains("way <down>", "a<b", "c&d", "+2.5", "−40.0", "62.5");
        assertThat(text.indexOf("c&d")).as("the largest loss comes first").isLessThan(text.indexOf("a<b"));
    }

    @Test
    void numbersAreShort() {
        assertThat(SvgSurface.number(3)).isEqualTo("3");
        assertThat(SvgSurface.number(-0.5)).isEqualTo("-0.5");
        assertThat(SvgSurface.number(1.004)).isEqualTo("1");
        assertThat(SvgSurface.number(2.055)).isEqualTo("2.06");
    }
}
