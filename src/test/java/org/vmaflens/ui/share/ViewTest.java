package org.vmaflens.ui.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Drawing;

/** What lasts is drawn by whoever wants the drawing; what does not is drawn while it is still so. */
class ViewTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onlyWhatLastsIsDrawnLater(boolean lasting) {
        List<String> order = new ArrayList<>();
        View view = new View("", new Region(), (surface, width, height, theme) -> order.add("drawn"), 10, 10, Map.of(),
                lasting);
        Supplier<Drawing> taken = view.take(ChartTheme.LIGHT);
        order.add("taken");
        assertThat(taken.get().weight(0, 10)).isPositive();
        assertThat(order).containsExactlyElementsOf(lasting ? List.of("taken", "drawn") : List.of("drawn", "taken"));
    }
}
