package org.vmaflens.ui.library;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vmaflens.plot.Palette;
import org.vmaflens.ui.chart.ChartCanvas;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.ClipStats;

/** A clip's card: name, pooled scores, sparkline, how well the score was recomputed, and warnings. */
final class ClipCell extends ListCell<Clip> {
    private static final double SPARK_WIDTH = 64;
    private static final double SPARK_HEIGHT = 26;
    private static final double TEXT_WIDTH = 165;

    @Override
    protected void updateItem(@Nullable Clip clip, boolean empty) {
        super.updateItem(clip, empty);
        setText(null);
        setGraphic(empty || clip == null ? null : card(clip));
        setAccessibleText(empty || clip == null ? "" : clip.name() + ", " + figures(clip));
        setPrefWidth(0); // cards wrap inside the list and never make it scroll sideways
    }

    private HBox card(Clip clip) {
        Region dot = new Region();
        dot.setMinSize(10, 10);
        dot.setMaxSize(10, 10);
        dot.setStyle("-fx-background-radius: 5; -fx-background-color: " + Palette.feature(getIndex()).hex() + ";");
        Label name = new Label(clip.name(), dot);
        name.setStyle("-fx-font-weight: bold;");
        VBox words = new VBox(2, name, small(figures(clip), "-color-fg-muted"));
        for (String warning : clip.match().warnings()) {
            words.getChildren().add(small("▲ " + warning, "-color-warning-fg"));
        }
        for (String warning : clip.log().warnings()) {
            words.getChildren().add(small("▲ " + warning, "-color-warning-fg"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        ChartCanvas spark = new ChartCanvas(Strings.of("clip.spark", clip.name()),
                new Sparkline(clip.matrix().scores(), Palette.feature(getIndex())));
        spark.setMinSize(SPARK_WIDTH, SPARK_HEIGHT);
        spark.setMaxSize(SPARK_WIDTH, SPARK_HEIGHT);
        return new HBox(6, words, spark);
    }

    private static String figures(Clip clip) {
        ClipStats stats = ClipStats.of(clip.matrix());
        String text = Strings.of("clip.stats", clip.matrix().frameCount(), stats.mean(), stats.harmonicMean(),
                stats.min());
        if (stats.gaps() > 0) {
            text += Strings.of("clip.gaps", stats.gaps());
        }
        return Double.isNaN(stats.worstDifference())
                ? text
                : text + Strings.of("clip.recomputed", stats.worstDifference());
    }

    private static Label small(String text, String colour) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setPrefWidth(TEXT_WIDTH);
        label.setMinHeight(USE_PREF_SIZE);
        label.setStyle("-fx-font-size: 0.85em; -fx-text-fill: " + colour + ";");
        return label;
    }
}
