package org.vmaflens.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vmaflens.testing.Drawn;

class BarPanelTest {

    private static final List<String> NAMES = List.of("adm_scale0", "adm_scale1", "adm_scale2", "adm_scale3");

    private final BarPanel panel = new BarPanel("feature",
            NAMES.stream().map(name -> BarRow.of(name, Palette.feature(0), 0.97)).toList(), true, false);

    @Test
    void namesAreWholeInANarrowPanelToo() {
        assertThat(texts(150)).containsAll(NAMES);
    }

    @Test
    void whereTheyMustBeCutTheyStillDiffer() {
        List<String> cut = texts(90).stream().filter(text -> text.contains("…")).toList();
        assertThat(cut).hasSize(4).doesNotHaveDuplicates().allMatch(text -> Stream.of("0", "1", "2", "3")
                .anyMatch(text::endsWith));
    }

    private List<String> texts(double width) {
        Drawn drawn = new Drawn();
        panel.paint(drawn, new Box(0, 0, width, panel.height()), ChartTheme.LIGHT);
        return drawn.texts();
    }
}
