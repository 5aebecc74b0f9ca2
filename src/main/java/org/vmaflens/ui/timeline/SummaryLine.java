package org.vmaflens.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.Method;
import org.vmaflens.plot.Numbers;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.FrameRange;
import org.vmaflens.ui.workspace.PulseByPulse;
import org.vmaflens.ui.workspace.Workspace;

/** The worst frames, to be clicked, which features weigh most on average, and what is to be said of the run. */
final class SummaryLine extends TextFlow {

    private static final int WORST = 4;
    private static final int WORST_NARROW = 3;
    private static final int FEATURES = 3;

    /** Under this width the hint on keys goes. */
    private static final double ROOMY = 640;

    /** Under this width the two sentences stand under each other, rather than that the second breaks anywhere. */
    private static final double WIDE = 1100;

    /** Pictures that come before it is there first, the chart and the model's card among them, and before it says other things. */
    private static final int FIRST = 9;

    private static final int LATER = 2;

    private static final String GAP = "      ";

    private final TimelineView view;
    private final Workspace workspace;
    private final BooleanBinding narrow = widthProperty().lessThan(ROOMY);
    private final BooleanBinding stacked = widthProperty().lessThan(WIDE);

    SummaryLine(TimelineView view, Workspace workspace) {
        this.view = view;
        this.workspace = workspace;
        setId("timeline-summary");
        getStyleClass().add("summary-line");
        setMinWidth(0);
        setPrefWidth(0);
        PulseByPulse refreshing = PulseByPulse.once(this::refresh);
        // after the picture with the chart, which has enough to do; nor can links come while a layout is made
        InvalidationListener late = changed -> refreshing.startAfter(getChildren().isEmpty() ? FIRST : LATER);
        List.of(view.dataProperty(), view.selectedRangeProperty(), narrow, stacked)
                .forEach(cause -> cause.addListener(late));
        refresh();
    }

    private void refresh() {
        List<Node> words = new ArrayList<>();
        WorstFrames frames = view.model().worst();
        if (frames.size() > 0) {
            words.add(text(Strings.of("summary.worst"), "plain"));
            for (int rank = 0; rank < Math.min(narrow.get() ? WORST_NARROW : WORST, frames.size()); rank++) {
                words.add(link(frames.row(rank)));
            }
            if (!narrow.get()) {
                words.add(text(Strings.of("summary.keys"), "muted"));
            }
        }
        List<Text> shares = shares();
        if (!words.isEmpty() && !shares.isEmpty()) {
            words.add(text(stacked.get() ? "\n" : GAP, "plain"));
        }
        words.addAll(shares);
        for (String note : workspace.shown().map(Explanations::notes).orElse(List.of())) {
            words.add(text((words.isEmpty() ? "" : "\n") + "▲ " + note, "warning"));
        }
        getChildren().setAll(words);
        setVisible(!words.isEmpty());
    }

    private Hyperlink link(int row) {
        TimelineData data = view.model().data();
        String frame = Integer.toString(data.frameNumbers()[row]);
        String score = Numbers.fixed(data.scores()[row], 1);
        Hyperlink link = new Hyperlink(frame + " (" + score + ")");
        link.setId("worst-" + frame);
        link.setAccessibleText(Strings.of("summary.worst.says", frame, score));
        link.setOnAction(pressed -> {
            link.setVisited(false);
            view.reveal(row);
        });
        return link;
    }

    private List<Text> shares() {
        boolean points = workspace.methodProperty().get() == Method.POINTS;
        Summary summary = Summary.of(view.model(), range(), points);
        List<Text> words = new ArrayList<>();
        if (summary.features().isEmpty()) {
            return words;
        }
        words.add(text(where(), "plain"));
        for (int i = 0; i < Math.min(FEATURES, summary.features().size()); i++) {
            words.add(text((i == 0 ? " " : ", ") + figure(summary, i, points), i == 0 ? "strong" : "plain"));
            if (i == 0) {
                words.add(text(points
                        ? Strings.of(summary.down() ? "summary.lost" : "summary.gained")
                        : " " + view.model().data().unit(), "plain"));
            }
        }
        return words;
    }

    private String where() {
        FrameRange range = range();
        int[] numbers = view.model().data().frameNumbers();
        return range.isEmpty()
                ? Strings.of("summary.average")
                : Strings.of("summary.range", numbers[range.first()], numbers[range.last()]);
    }

    private FrameRange range() {
        return view.model().inside(view.selectedRangeProperty().get());
    }

    private static String figure(Summary summary, int i, boolean points) {
        String name = summary.features().get(i);
        return points
                ? Strings.of(i == 0 ? "summary.takes" : "summary.share", name,
                        Math.round(100 * summary.shares().get(i)))
                : Strings.of("summary.mean", name, Numbers.signed(summary.means().get(i),
                        Numbers.decimals(summary.means().getFirst())));
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
