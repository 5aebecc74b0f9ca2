package org.vmaflens.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.PointsLost;
import org.vmaflens.model.ModelFile;
import org.vmaflens.plot.BarPanel;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Waterfall;
import org.vmaflens.ui.chart.ChartCanvas;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.ReferenceChoice;
import org.vmaflens.ui.workspace.Workspace;

/** The selected frame: its score, where the points went, features and weights, and how far to trust them. */
public final class InspectorPane extends ScrollPane {
    private final Workspace workspace;
    private final ObjectProperty<ChartTheme> theme = new SimpleObjectProperty<>(ChartTheme.LIGHT);
    private final Label title = new Label();
    private final Label score = new Label();
    private final Diagnostics diagnostics = new Diagnostics();
    private final ChartCanvas steps = new ChartCanvas(Strings.of("inspector.steps"), (surface, width, height) -> {
        Waterfall shown = waterfall();
        if (shown != null) {
            shown.paint(surface, new Box(0, 0, width, height), theme().get());
        }
    });
    private final ChartCanvas bars = new ChartCanvas(Strings.of("inspector.bars"), (surface, width, height) -> {
        if (!panels().isEmpty()) {
            FramePanels.paint(panels(), surface, width, theme().get());
        }
    });
    private @Nullable Waterfall waterfall;
    private List<BarPanel> panels = List.of();

    /** Follows the selection and the results of a workspace. */
    public InspectorPane(Workspace workspace) {
        this.workspace = workspace;
        setId("inspector");
        setFitToWidth(true);
        setMinWidth(240);
        title.setId("inspector-title");
        title.setStyle("-fx-font-weight: bold; -fx-font-size: 1.1em;");
        title.setWrapText(true);
        score.setId("inspector-score");
        score.setWrapText(true);
        VBox content = new VBox(8, title, score, steps, bars, diagnostics);
        content.setStyle("-fx-padding: 12;");
        setContent(content);
        theme.addListener(changed -> refresh());
        workspace.frameProperty().addListener(changed -> refresh());
        workspace.clipProperty().addListener(changed -> refresh());
        workspace.revisionProperty().addListener(changed -> refresh());
        refresh();
    }

    /** Light or dark. */
    public ObjectProperty<ChartTheme> theme() {
        return theme;
    }

    private @Nullable Waterfall waterfall() {
        return waterfall;
    }

    private List<BarPanel> panels() {
        return panels;
    }

    private void refresh() {
        waterfall = null;
        panels = List.of();
        diagnostics.clear();
        Clip clip = workspace.clipProperty().get();
        ModelFile model = workspace.modelProperty().get();
        int frame = workspace.frameProperty().get();
        if (clip == null || model == null || frame < 0 || frame >= clip.matrix().frameCount()) {
            title.setText(Strings.of("inspector.none"));
            score.setText(Strings.of("inspector.hint"));
        } else {
            title.setText(Strings.of("inspector.title", clip.matrix().frameNumbers()[frame], clip.name()));
            score.setText(clip.matrix().isGap(frame)
                    ? Strings.of("inspector.gap")
                    : Strings.of("inspector.score", clip.matrix().scores()[frame]));
            explained(frame).ifPresent(explanations -> show(explanations, clip, model, frame));
        }
        size(steps, waterfall == null ? 0 : waterfall.height());
        size(bars, panels.isEmpty() ? 0 : panels.getFirst().height());
    }

    private Optional<Explanations> explained(int frame) {
        return workspace.shown().filter(one -> frame < one.frameCount() && one.finished()[frame]);
    }

    private void show(Explanations explanations, Clip clip, ModelFile model, int frame) {
        FramePanels charts = new FramePanels(clip.matrix(), explanations.featureNames(), frame);
        PointsLost lost = explanations.pointsLost();
        if (lost != null) {
            waterfall = charts.waterfall(explanations, lost, Strings.of(workspace.referenceProperty()
                    .get() instanceof ReferenceChoice.Pristine ? "reference.pristine" : "reference.any"));
        }
        panels = charts.bars(explanations);
        LineFits fits = explanations.fits();
        Neighbourhood setting = explanations.neighbourhood();
        if (fits != null && setting != null) {
            diagnostics.show(fits, setting, model.model(), clip.matrix(), frame);
        }
    }

    private static void size(ChartCanvas chart, double height) {
        chart.setMinHeight(height);
        chart.setPrefHeight(height);
        chart.setVisible(height > 0);
        chart.setManaged(height > 0);
        chart.repaint();
    }
}
