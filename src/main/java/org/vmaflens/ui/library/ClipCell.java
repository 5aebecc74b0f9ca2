package org.vmaflens.ui.library;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.vmaflens.plot.Numbers;
import org.vmaflens.plot.Palette;
import org.vmaflens.ui.chart.ChartCanvas;
import org.vmaflens.ui.chart.Colours;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.ClipStats;

/** A clip's card: colour, name, sparkline, pooled scores, what it is used for, and every warning in full. */
final class ClipCell extends ListCell<Clip> {

    private static final double SPARK_WIDTH = ClipStats.PLACES;
    private static final double SPARK_HEIGHT = 20;

    /** What the list and the card put around a card's words. */
    private static final double AROUND = 36;

    private static final double LEAST = 120;

    private final ClipActions actions;

    private final Tip tooltip = new Tip(this);
    private final DoubleProperty room = new SimpleDoubleProperty(this, "room", LEAST);

    ClipCell(ClipActions actions) {
        this.actions = actions;
        room.bind(listViewProperty().flatMap(ListView::widthProperty)
                .map(width -> Math.max(LEAST, width.doubleValue() - AROUND)).orElse(LEAST));
        setPrefWidth(0); // cards wrap inside the list and never make it scroll sideways
    }

    @Override
    protected void updateItem(@Nullable Clip clip, boolean empty) {
        super.updateItem(clip, empty);
        setText(null);
        setGraphic(empty || clip == null ? null : card(clip));
        String tip = empty || clip == null ? "" : tip(clip);
        tooltip.say(tip);
        setAccessibleText(tip);
    }

    private VBox card(Clip clip) {
        ClipStats stats = clip.stats();
        VBox card = new VBox(1, head(clip), words("note", figures(stats)), words("note", frames(clip, stats)));
        String use = use(clip);
        if (!use.isEmpty()) {
            card.getChildren().add(words("accent-note", use));
        }
        for (String warning : warnings(clip)) {
            card.getChildren().add(words("warning", Strings.of("clip.warning", warning)));
        }
        return card;
    }

    private HBox head(Clip clip) {
        Circle dot = new Circle(5, Colours.of(Palette.feature(getIndex())));
        Label name = new Label(clip.name());
        name.getStyleClass().add("strong");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS); // names of one clip's encodes differ at their ends
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        ChartCanvas spark = new ChartCanvas(Strings.of("clip.spark", clip.name()),
                new Sparkline(clip.stats().lows(), Palette.feature(getIndex())));
        spark.setMinSize(SPARK_WIDTH, SPARK_HEIGHT);
        spark.setMaxSize(SPARK_WIDTH, SPARK_HEIGHT);
        HBox head = new HBox(6, dot, name, spark);
        head.setAlignment(Pos.CENTER_LEFT);
        fit(head);
        return head;
    }

    private Label words(String style, String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        fit(label);
        return label;
    }

    /** As wide as the list, whose cells do not tell their graphic how wide they are. */
    private void fit(Region part) {
        part.prefWidthProperty().bind(room);
        part.maxWidthProperty().bind(room);
    }

    private String use(Clip clip) {
        List<String> uses = new ArrayList<>();
        if (actions.isReference(clip)) {
            uses.add(Strings.of("clip.is.reference"));
        }
        if (actions.isOverlay(clip)) {
            uses.add(Strings.of("clip.is.overlay"));
        }
        actions.video(clip).ifPresent(video -> uses.add(Strings.of("clip.is.video", video)));
        return String.join(Strings.of("clip.between"), uses);
    }

    private static String figures(ClipStats stats) {
        return Double.isNaN(stats.mean())
                ? Strings.of("clip.noscore")
                : Strings.of("clip.figures", Numbers.fixed(stats.mean(), 1), Numbers.fixed(stats.harmonicMean(), 1),
                        Numbers.fixed(stats.min(), 1));
    }

    private static String frames(Clip clip, ClipStats stats) {
        String text = count(clip) + gaps(stats);
        return Double.isNaN(stats.difference().points())
                ? text + Strings.of("clip.nolog")
                : text + Strings.of("clip.recomputed", Numbers.plain(stats.difference().points(), 2));
    }

    private static String count(Clip clip) {
        int frames = clip.matrix().frameCount();
        int[] numbers = clip.matrix().frameNumbers();
        int missing = frames == 0 ? 0 : numbers[frames - 1] - numbers[0] + 1 - frames;
        return Strings.of(frames == 1 ? "clip.frames.one" : "clip.frames", frames)
                + (missing == 0 ? "" : Strings.of("clip.missing", missing));
    }

    private static String gaps(ClipStats stats) {
        return stats.gaps() == 0 ? "" : Strings.of(stats.gaps() == 1 ? "clip.gaps.one" : "clip.gaps", stats.gaps());
    }

    private static List<String> warnings(Clip clip) {
        List<String> all = new ArrayList<>(clip.match().warnings());
        all.addAll(clip.log().warnings());
        clip.stats().difference().warning().ifPresent(all::add);
        return all;
    }

    private static String tip(Clip clip) {
        ClipStats stats = clip.stats();
        List<String> lines = new ArrayList<>(List.of(String.valueOf(clip.log().path()),
                Double.isNaN(stats.mean())
                        ? Strings.of("clip.noscore")
                        : Strings.of("clip.tip", Numbers.fixed(stats.mean(), 2),
                                Numbers.fixed(stats.harmonicMean(), 2), Numbers.fixed(stats.min(), 2)),
                count(clip) + gaps(stats)));
        if (!Double.isNaN(stats.difference().points())) {
            lines.add(Strings.of("clip.tip.recomputed", Numbers.plain(stats.difference().points(), 2)));
        }
        lines.addAll(warnings(clip));
        return String.join("\n", lines);
    }
}
