package org.vmaflens.ui.timeline;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.vmaflens.explain.Method;
import org.vmaflens.plot.Numbers;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.FrameRange;
import org.vmaflens.ui.workspace.Workspace;

/** The worst frames, to be clicked, and which features weigh most on average. */
final class SummaryLine extends FlowPane {

    private static final int WORST = 5;
    private static final int FEATURES = 3;

    private final TimelineView view;
    private final Workspace workspace;
    private final FlowPane worst = new FlowPane(0, 0);
    private final TextFlow shares = new TextFlow();

    SummaryLine(TimelineView view, Workspace workspace) {
        super(16, 2);
        this.view = view;
        this.workspace = workspace;
        setId("timeline-summary");
        getStyleClass().add("summary-line");
        worst.setId("worst-frames");
        worst.setPrefWrapLength(440);
        shares.setId("feature-shares");
        getChildren().addAll(worst, shares);
        view.dataProperty().addListener(changed -> refresh());
        view.selectedRangeProperty().addListener(changed -> shares());
        refresh();
    }

    private void refresh() {
        WorstFrames frames = view.model().worst();
        worst.getChildren().clear();
        if (frames.size() > 0) {
            worst.getChildren().add(note(Strings.of("summary.worst")));
            for (int rank = 0; rank < Math.min(WORST, frames.size()); rank++) {
                worst.getChildren().add(link(frames.row(rank)));
            }
            worst.getChildren().add(note(Strings.of("summary.keys")));
        }
        shares();
    }

    private Hyperlink link(int row) {
        TimelineData data = view.model().data();
        String frame = Integer.toString(data.frameNumbers()[row]);
        Hyperlink link = new Hyperlink(frame + " (" + Numbers.fixed(data.scores()[row], 1) + ")");
        link.setId("worst-" + frame);
        link.setAccessibleText(Strings.of("summary.worst.says", frame, Numbers.fixed(data.scores()[row], 1)));
        link.setOnAction(pressed -> {
            link.setVisited(false);
            view.reveal(row);
        });
        return link;
    }

    private void shares() {
        shares.getChildren().clear();
        FrameRange range = view.selectedRangeProperty().get();
        TimelineModel model = view.model();
        Summary summary = Summary.of(model, range);
        if (summary.features().isEmpty()) {
            return;
        }
        boolean points = workspace.methodProperty().get() == Method.POINTS;
        shares.getChildren().add(new Text(range.isEmpty()
                ? Strings.of("summary.average")
                : Strings.of("summary.range", model.data().frameNumbers()[range.first()],
                        model.data().frameNumbers()[range.last()])));
        for (int i = 0; i < Math.min(FEATURES, summary.features().size()); i++) {
            String figure = points
                    ? Strings.of(i == 0 ? "summary.takes" : "summary.share", summary.features().get(i),
                            Math.round(100 * summary.shares().get(i)))
                    : Strings.of("summary.mean", summary.features().get(i), Numbers.signed(summary.means().get(i),
                            Numbers.decimals(summary.means().getFirst())));
            Text text = new Text((i == 0 ? " " : ", ") + figure);
            text.getStyleClass().add(i == 0 ? "strong" : "plain");
            shares.getChildren().add(text);
            if (i == 0) {
                shares.getChildren().add(new Text(points
                        ? Strings.of(summary.down() ? "summary.lost" : "summary.gained")
                        : " " + model.data().unit()));
            }
        }
    }

    private static Label note(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("note");
        return label;
    }
}
