package org.vmaflens.ui.inspector;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Method;
import org.vmaflens.model.ModelFile;
import org.vmaflens.plot.BarPanel;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Numbers;
import org.vmaflens.plot.Waterfall;
import org.vmaflens.ui.chart.ChartCanvas;
import org.vmaflens.ui.share.View;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.FirstClip;
import org.vmaflens.ui.workspace.FrameRange;
import org.vmaflens.ui.workspace.Latest;
import org.vmaflens.ui.workspace.ReferenceWords;
import org.vmaflens.ui.workspace.Setting;
import org.vmaflens.ui.workspace.Workspace;

/** The selected frame or range: picture, score, where the points went, features and weights, how far to trust them. */
public final class InspectorPane extends ScrollPane {

    /** Pictures that come before it has anything to show: the chart and what stands beside it. */
    private static final int FIRST = 18;

    private static final double NARROW = 350;

    private static final int LONGEST = 60;

    private final Workspace workspace;
    private final ObjectProperty<ChartTheme> theme = new SimpleObjectProperty<>(ChartTheme.LIGHT);
    private final Latest exactly;
    private final Averages averages;
    private final PictureBox picture;
    private final Label title = label("inspector-title", "strong");
    private final HBox head = new HBox(4);
    private final Label score = label("inspector-score", "");
    private final Label stepsTitle = label("inspector-steps-title", "strong");
    private final Label stepsNote = label("inspector-steps-note", "note");
    private final Label barsTitle = label("inspector-bars-title", "strong");
    private final Label legend = label("inspector-legend", "note");
    private final Label refusal = label("inspector-refusal", "note");
    private final Diagnostics diagnostics = new Diagnostics();
    private final ChartCanvas steps = new ChartCanvas(Strings.of("inspector.steps"), (surface, width, height) -> {
        Waterfall shown = waterfall();
        if (shown != null) {
            shown.paint(surface, new Box(0, 0, width, height), theme().get());
        }
    });
    private final ChartCanvas bars = new ChartCanvas(Strings.of("inspector.bars"), (surface, width, height) -> {
        if (!panels().isEmpty()) {
            FramePanels.paint(panels(), surface, new Box(0, 0, width, height), theme().get());
        }
    });
    private @Nullable Waterfall waterfall;
    private List<BarPanel> panels = List.of();
    private List<Diagnostic> trust = List.of();
    private FrameRange frames = FrameRange.NONE;
    private @Nullable ExactAnswer exact;

    /** What labels are to say that stand empty otherwise: emptied and filled again, each would be styled anew. */
    private final Map<Label, String> said = new HashMap<>();

    private boolean begun;

    /**
     * Follows the selection and the results of a workspace.
     *
     * @param exactly where exact lines are made
     * @param means where the averages of long ranges are made
     * @param reader where pictures are read
     */
    public InspectorPane(Workspace workspace, Latest exactly, Latest means, Latest reader) {
        this.workspace = workspace;
        this.exactly = exactly;
        this.averages = new Averages(means, this::refresh);
        this.picture = new PictureBox(workspace, reader);
        setId("inspector");
        setFitToWidth(true);
        setMinWidth(260);
        setFocusTraversable(true); // so that the keys can scroll it
        setAccessibleText(Strings.of("inspector.says"));
        setHbarPolicy(ScrollBarPolicy.NEVER);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        head.getChildren().add(title);
        VBox content = new VBox(8, head, score, picture, stepsTitle, stepsNote, steps, barsTitle, legend, bars, refusal,
                diagnostics);
        content.getStyleClass().add("inspector");
        content.setMinWidth(0);
        setContent(content);
        diagnostics.narrowProperty().bind(widthProperty().lessThan(NARROW));
        bars.setHeightByWidth(width -> panels().isEmpty() ? 0 : FramePanels.height(panels(), width));
        steps.setHeightByWidth(width -> {
            Waterfall shown = waterfall();
            return shown == null ? 0 : shown.height();
        });
        RowTips.install(bars, y -> panels().isEmpty() ? "" : FramePanels.nameAt(panels(), bars.getWidth(), y));
        RowTips.install(steps, this::featureAt);
        InvalidationListener changed = now -> refresh();
        List.of(steps, bars).forEach(canvas -> canvas.repaintOn(theme));
        List.of(workspace.frameProperty(), workspace.selectedRangeProperty(), workspace.clipProperty(),
                workspace.revisionProperty(), workspace.settingsProperty(), workspace.methodProperty(),
                workspace.referenceProperty(), workspace.displayedProperty(),
                workspace.membersProperty(), workspace.pictures().revisionProperty())
                .forEach(cause -> cause.addListener(changed));
        FirstClip.then(workspace, FIRST, () -> {
            begun = true;
            refresh();
        });
        refresh();
    }

    /** Light or dark. */
    public ObjectProperty<ChartTheme> theme() {
        return theme;
    }

    /** Where the points went; null where there is nothing to show. */
    public @Nullable Waterfall waterfall() {
        return waterfall;
    }

    /** Feature, normalised value and, where there are lines, weight; empty where there is nothing to show. */
    public List<BarPanel> panels() {
        return panels;
    }

    /** Puts a control at the end of its first line. */
    public void addTool(Node tool) {
        head.getChildren().add(tool);
    }

    /** The frames it is about, by their places in the clip; none where nothing is selected. */
    public FrameRange frames() {
        return frames;
    }

    /** All that it says now as a drawing, as wide as it is on screen and as high as it takes. */
    public View view() {
        Clip clip = workspace.clipProperty().get();
        int[] numbers = clip == null ? new int[0] : clip.matrix().frameNumbers();
        String name = frames.isEmpty()
                ? Strings.of("inspector.none")
                : frames.size() == 1
                        ? Strings.of("inspector.view.frame", numbers[frames.first()])
                        : Strings.of("inspector.view.frames", numbers[frames.first()], numbers[frames.last()]);
        Sheet sheet = sheet();
        double width = getWidth();
        return new View(name, this, (surface, wide, high, colours) -> sheet.paint(surface, wide, colours), width,
                sheet.height(width), Map.of(), false);
    }

    private Sheet sheet() {
        return new Sheet(title.getText(), score.getText(), picture.picture(), stepsTitle.getText(), stepsNote.getText(),
                waterfall,
                legend.getText(), panels,
                refusal.getText(),
                trust);
    }

    private void refresh() {
        Clip clip = workspace.clipProperty().get();
        ModelFile model = workspace.modelProperty().get();
        int frame = workspace.frameProperty().get();
        FrameRange range = workspace.selectedRangeProperty().get();
        boolean valid = begun && clip != null && model != null && frame >= 0 && frame < clip.matrix().frameCount();
        picture.show(valid ? clip : null, frame);
        waterfall = null;
        frames = FrameRange.NONE;
        panels = List.of();
        trust = List.of();
        said.clear();
        if (clip == null || model == null || !valid) {
            title.setText(Strings.of("inspector.none"));
            score.setText(Strings.of("inspector.hint"));
        } else {
            boolean one = range.isEmpty() || range.last() >= clip.matrix().frameCount();
            frames = one ? new FrameRange(frame, frame) : range;
            show(clip, model, frames);
        }
        say(stepsTitle, waterfall == null
                ? ""
                : Strings.of(workspace.displayedProperty().get()
                        ? "inspector.steps.title.displayed"
                        : "inspector.steps.title"));
        say(barsTitle, panels.isEmpty() ? "" : Strings.of("inspector.bars.title"));
        List.of(stepsNote, legend, refusal).forEach(label -> say(label, said.getOrDefault(label, "")));
        diagnostics.show(trust);
        shown(steps, waterfall != null);
        shown(bars, !panels.isEmpty());
    }

    private void show(Clip clip, ModelFile model, FrameRange wanted) {
        Seen seen = averages.of(new Seen.Question(clip.matrix(), workspace.shown().orElse(null), wanted,
                workspace.revisionProperty().get()));
        if (seen == null) {
            return; // comes when a worker has it
        }
        FrameRange answered = seen.question().frames();
        Figures figures = seen.figures();
        head(clip, answered, figures);
        if (figures.count() == 0) {
            return;
        }
        Steps lost = seen.steps();
        List<String> names = model.model().shortNames();
        if (lost != null) {
            Way way = Way.of(lost, figures, model.model(), ReferenceWords.of(workspace.referenceProperty().get()),
                    Strings.of(answered.size() == 1 ? "inspector.this" : "inspector.these"));
            waterfall = way.waterfall();
            said.put(stepsNote, way.note());
        }
        // of all settings, whose listeners may run before the one that follows with the neighbourhood
        Setting setting = workspace.settingsProperty().get().current();
        ExactQuestion question = new ExactQuestion(model, clip.matrix(), answered, setting.neighbourhood());
        ExactAnswer answer = exact;
        boolean known = answer != null && answer.question().equals(question);
        if (!known) {
            exactly.ask(question::answer, this::answered);
        }
        Lines sampled = seen.lines();
        Lines exactLines = known && answer != null ? answer.lines() : null;
        boolean bySampling = workspace.methodProperty().get() == Method.SAMPLED && sampled != null;
        boolean own = workspace.methodProperty().get() != Method.POINTS && sampled != null;
        Lines lines = own ? sampled : exactLines;
        double[] marks = bySampling && exactLines != null ? exactLines.weights() : null;
        // the members differ far more than runs of one setting do, so that the exact lines can speak for the sampled
        Lines members = lines != null && lines.low() != null ? lines : exactLines;
        panels = FramePanels.of(names, figures, lines, members, marks);
        said.put(refusal, known && answer != null ? answer.refusal() : "");
        if (lines != null) {
            said.put(legend,
                    instead(own) + legend(members != null && members.low() != null, marks != null));
            trust = Diagnostic.of(lines, setting.neighbourhood(), model.model(), answered.size());
        }
    }

    /** The feature whose step stands at a height; the last step may be no feature's. */
    private String featureAt(double y) {
        Waterfall way = waterfall;
        ModelFile model = workspace.modelProperty().get();
        String name = way == null ? "" : way.nameAt(y);
        return model != null && model.model().shortNames().contains(name) ? name : "";
    }

    private void answered(ExactAnswer answer) {
        exact = answer;
        refresh();
    }

    private void head(Clip clip, FrameRange frames, Figures figures) {
        int[] numbers = clip.matrix().frameNumbers();
        boolean one = frames.size() == 1;
        // A clip is named whole on its card; here a very long name would push the figures out of sight.
        String name = clip.name().length() <= LONGEST
                ? clip.name()
                : "…" + clip.name().substring(clip.name().length() - LONGEST);
        title.setText(one
                ? Strings.of("inspector.title", numbers[frames.first()], name)
                : Strings.of("inspector.range", numbers[frames.first()], numbers[frames.last()], name));
        if (figures.count() == 0) {
            score.setText(Strings.of("inspector.gap"));
            return;
        }
        String words = one
                ? Strings.of("inspector.score", Numbers.fixed(figures.score(), 1))
                : Strings.of("inspector.mean", Numbers.fixed(figures.score(), 1),
                        Numbers.fixed(figures.least(), 1), figures.count());
        if (figures.gaps() > 0) {
            words += Strings.of("inspector.gaps", figures.gaps());
        }
        score.setText(Double.isNaN(figures.logScore()) || Math.abs(figures.logScore() - figures.score()) < 0.05
                ? words
                : words + Strings.of("inspector.logged", Numbers.fixed(figures.logScore(), 1)));
    }

    /** What exact weights are called that are shown where the method has none: before a frame has its own, or none at all. */
    private String instead(boolean ofTheMethod) {
        if (ofTheMethod) {
            return "";
        }
        return Strings.of(workspace.methodProperty().get() == Method.POINTS
                ? "inspector.legend.instead"
                : "inspector.legend.yet");
    }

    private String legend(boolean spread, boolean diamonds) {
        String letter = String.valueOf(workspace.settingsProperty().get().current().letter());
        StringBuilder words = new StringBuilder(Strings.of("inspector.legend.setting", letter));
        words.append(Strings.of("inspector.legend.error"));
        if (spread) {
            words.append(Strings.of("inspector.legend.spread"));
        }
        if (diamonds) {
            words.append(Strings.of("inspector.legend.exact"));
        }
        return words.toString();
    }

    private static Label label(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    private static void shown(ChartCanvas chart, boolean is) {
        chart.setVisible(is);
        chart.setManaged(is);
        chart.requestLayout();
    }
}
