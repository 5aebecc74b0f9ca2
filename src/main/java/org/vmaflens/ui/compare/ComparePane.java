package org.vmaflens.ui.compare;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vmaflens.compare.AccuracyCurve.Axis;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.compare.FrameWeights;
import org.vmaflens.plot.compare.HistogramChart;
import org.vmaflens.plot.compare.NeighbourChart;
import org.vmaflens.plot.compare.ScatterChart;
import org.vmaflens.plot.compare.StripChart;
import org.vmaflens.plot.compare.WeightsChart;
import org.vmaflens.ui.chart.ChartCanvas;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Workspace;

/** The Compare settings view: the verdict in words, and the charts behind it on common axes. */
public final class ComparePane extends ScrollPane {

    private static final double WIDE = 1050;
    private static final double MEDIUM = 640;
    private static final double CHART = 300;
    private static final double TALL = 390;
    private static final int TABLE = 4;

    private final CompareModel model;
    private final Shown shown;
    private final ChartCanvas weights = new ChartCanvas(Strings.of("compare.weights"), (surface, width, height) -> {
        WeightsChart chart = weightsChart();
        if (chart != null) {
            chart.paint(surface, new Box(0, 0, width, height), theme().get());
        }
    });
    private final ChartCanvas scatter = new ChartCanvas(Strings.of("compare.scatter"), (surface, width, height) -> {
        ScatterChart chart = scatterChart();
        if (chart != null) {
            chart.paint(surface, new Box(0, 0, width, height), theme().get());
        }
    });
    private final ChartCanvas strips = new ChartCanvas(Strings.of("compare.stability"), (surface, width, height) -> {
        StripChart chart = stripChart();
        if (chart != null) {
            chart.paint(surface, new Box(0, 0, width, height), theme().get());
        }
    });
    private final ChartCanvas histogram = new ChartCanvas(Strings.of("compare.histogram"),
            (surface, width, height) -> {
                Figures figures = figures();
                if (figures != null && !figures.bars().isEmpty()) {
                    new HistogramChart(figures.bars()).paint(surface, new Box(0, 0, width, height), theme().get());
                }
            });
    private final ChartCanvas neighbours = new ChartCanvas(Strings.of("compare.neighbours"),
            (surface, width, height) -> {
                Figures figures = figures();
                NeighbourChart chart = figures == null ? null : figures.neighbours();
                if (chart != null) {
                    chart.paint(surface, new Box(0, 0, width, height), theme().get());
                }
            });
    private final AccuracyView accuracy;
    private final MapView map;
    private final AgreementTable table = new AgreementTable();
    private final GridPane grid = new GridPane(10, 10);
    private final Pick<Integer> feature;
    private final ObjectProperty<Integer> chosenFeature = new SimpleObjectProperty<>(0);
    private final List<ChartCard> cards;

    /**
     * @param hidden features that are switched off, shared with the timeline
     * @param theme light or dark
     * @param export writes the report
     */
    public ComparePane(CompareModel model, Workspace workspace, ObservableSet<String> hidden,
            ObjectProperty<ChartTheme> theme, Button export) {
        this.model = model;
        this.shown = new Shown(workspace, hidden, theme);
        accuracy = new AccuracyView(model, shown);
        map = new MapView(model, shown);
        feature = new Pick<>("compare-feature", List.of(0), chosenFeature, this::name);
        chosenFeature.addListener((property, was, is) -> model.choices().featureProperty().set(is));
        cards = List.of(new ChartCard("weights", weights), new ChartCard("scatter", scatter),
                new ChartCard("accuracy", accuracy, wholeClip(), axis(), side()),
                new ChartCard("map", map, ground()), new ChartCard("agreement", table),
                new ChartCard("stability", strips, again()), new ChartCard("histogram", histogram),
                new ChartCard("neighbours", neighbours, feature));
        setId("compare-pane");
        getStyleClass().add("compare-pane");
        grid.setMinWidth(0);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        VBox.setVgrow(grid, Priority.ALWAYS);
        VBox all = new VBox(10, new VerdictBanner(model, export), grid);
        all.getStyleClass().add("compare-content");
        setContent(all);
        widthProperty().addListener((property, was, is) -> {
            if (columns(was.doubleValue()) != columns(is.doubleValue())) {
                place();
            }
        });
        place();
        charts().forEach(chart -> chart.activeProperty().bind(model.activeProperty()));
        weights.addEventHandler(MouseEvent.MOUSE_CLICKED, this::select);
        InvalidationListener changed = now -> show();
        List.of(model.figuresProperty(), model.mapProperty(), model.repeatsProperty(), theme,
                model.choices().sideProperty(), model.choices().groundProperty())
                .forEach(cause -> cause.addListener(changed));
        hidden.addListener((SetChangeListener<String>) change -> show());
        show();
    }

    private ObjectProperty<ChartTheme> theme() {
        return shown.theme();
    }

    private @Nullable Figures figures() {
        return model.figuresProperty().get();
    }

    private String name(int k) {
        List<String> names = shown.names();
        return k < names.size() ? names.get(k) : "";
    }

    private Pick<Axis> axis() {
        return new Pick<>("compare-axis", List.of(Axis.values()), model.choices().axisProperty(),
                one -> Strings.of("compare.along", one));
    }

    private Pick<Choices.Side> side() {
        return new Pick<>("compare-side", List.of(Choices.Side.values()), model.choices().sideProperty(),
                one -> Strings.of("compare.side", one));
    }

    private Pick<Choices.Ground> ground() {
        return new Pick<>("compare-ground", List.of(Choices.Ground.values()), model.choices().groundProperty(),
                one -> Strings.of("compare.ground", one));
    }

    private CheckBox wholeClip() {
        CheckBox box = new CheckBox(Strings.of("compare.wholeclip"));
        box.setId("compare-whole-clip");
        box.setTooltip(new Tooltip(Strings.of("compare.wholeclip.tip")));
        box.selectedProperty().bindBidirectional(model.choices().wholeClipProperty());
        return box;
    }

    private Button again() {
        Button button = new Button(Strings.of("compare.repeat"));
        button.setId("compare-repeat");
        button.setTooltip(new Tooltip(Strings.of("compare.repeat.tip")));
        button.setOnAction(pressed -> model.repeat());
        return button;
    }

    /** Six columns where there is much room, two where there is some, one where there is little. */
    private void place() {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        grid.getRowConstraints().clear();
        int columns = columns(getWidth());
        IntStream.range(0, columns).forEach(column -> {
            ColumnConstraints each = new ColumnConstraints();
            each.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(each);
        });
        // by card: column, row, columns spanned
        int[][] places = switch (columns) {
            case 6 -> new int[][]{{0, 0, 4}, {4, 0, 2}, {0, 1, 3}, {3, 1, 3}, {0, 2, 2}, {2, 2, 4}, {0, 3, 3},
                    {3, 3, 3}};
            case 2 -> new int[][]{{0, 0, 2}, {0, 1, 1}, {0, 2, 2}, {0, 3, 2}, {1, 1, 1}, {0, 4, 2}, {0, 5, 1},
                    {1, 5, 1}};
            default -> IntStream.range(0, cards.size()).mapToObj(i -> new int[]{0, i, 1}).toArray(int[][]::new);
        };
        int tableRow = places[TABLE][1];
        int rows = 0;
        for (int i = 0; i < cards.size(); i++) {
            grid.add(cards.get(i), places[i][0], places[i][1], places[i][2], 1);
            rows = Math.max(rows, places[i][1] + 1);
        }
        for (int row = 0; row < rows; row++) {
            grid.getRowConstraints().add(new RowConstraints(row == tableRow ? TALL : CHART));
        }
    }

    private static int columns(double width) {
        return width >= WIDE ? 6 : width >= MEDIUM ? 2 : 1;
    }

    private void show() {
        Figures figures = figures();
        accuracy.show(figures, model.repeatsProperty().get());
        map.show(model.mapProperty().get());
        table.show(figures);
        feature.offer(IntStream.range(0, shown.names().size()).boxed().toList());
        if (figures != null) {
            int number = figures.question().clip().frameNumbers()[figures.question().place().frame()];
            String clip = figures.question().clip().clip();
            String base = figures.question().base().name();
            cards.get(0).note(Strings.of("compare.weights.note", clip));
            cards.get(1).note(Strings.of("compare.scatter.note"));
            cards.get(2).note(figures.question().wholeClip()
                    ? Strings.of("compare.accuracy.clip", base, clip)
                    : Strings.of("compare.accuracy.note", base, number));
            cards.get(3).note(Strings.of("compare.map.note", number));
            cards.get(5).note(stability());
            cards.get(6).note(Strings.of("compare.histogram.note", number));
            cards.get(7).note(Strings.of("compare.neighbours.note", base, number));
        }
        charts().forEach(ChartCanvas::repaint);
    }

    private List<ChartCanvas> charts() {
        return List.of(weights, scatter, strips, histogram, neighbours);
    }

    private String stability() {
        Repeats repeats = model.repeatsProperty().get();
        if (repeats == null || repeats.seeds().isEmpty()) {
            return Strings.of("compare.stability.none");
        }
        StringBuilder words = new StringBuilder(Strings.of("compare.stability.note", repeats.question().clip()
                .frameNumbers()[repeats.question().place().frame()], repeats.seeds().getFirst().frame().runs().size()));
        repeats.seeds().forEach(one -> words.append(Strings.of("compare.stability.csi", one.setting().name(),
                100 * one.clip().coefficients())));
        return words.toString();
    }

    private @Nullable WeightsChart weightsChart() {
        Figures figures = figures();
        FrameWeights data = figures == null ? null : figures.weights();
        return figures == null || data == null || shown.names().size() != data.a().size()
                ? null
                : WeightsChart.whole(data, shown.names(), shown.flags(),
                        Question.badge(figures.question().settings().getFirst()),
                        Question.badge(figures.question().settings().get(second(figures))), Strings.of(
                                "compare.weight"));
    }

    private static int second(Figures figures) {
        return figures.question().settings().size() > 1 ? 1 : 0;
    }

    private @Nullable ScatterChart scatterChart() {
        Figures figures = figures();
        boolean[] flags = shown.flags();
        if (figures == null || figures.question().clip().features() != flags.length) {
            return null;
        }
        return figures.scatter(flags)
                .map(cloud -> new ScatterChart(cloud.points(), Question.badge(figures.question().settings().getFirst()),
                        Question.badge(figures.question().settings().get(second(figures))),
                        Strings.of("compare.weight"), cloud.chance(), cloud.spread()))
                .orElse(null);
    }

    private @Nullable StripChart stripChart() {
        Repeats repeats = model.repeatsProperty().get();
        Figures figures = figures();
        boolean[] flags = shown.flags();
        if (repeats == null || figures == null || repeats.strips().isEmpty()
                || repeats.strips().getFirst().mean().length != flags.length) {
            return null;
        }
        int frame = repeats.question().place().frame();
        double[][] spread = figures.comparison().outcomes().getFirst().clips().get(repeats.question().place().clip())
                .best().map(best -> best.spread())
                .map(members -> new double[][]{Rows.of(members.low(), frame, flags.length),
                        Rows.of(members.high(), frame, flags.length)})
                .orElse(new double[][]{{}, {}});
        return new StripChart(shown.names(), flags, repeats.strips(), spread[0], spread[1]);
    }

    private void select(MouseEvent event) {
        WeightsChart chart = weightsChart();
        Figures figures = figures();
        if (chart != null && figures != null) {
            double number = chart.frames(new Box(0, 0, Math.floor(weights.getWidth()), Math.floor(weights
                    .getHeight()))).value(event.getX());
            int[] numbers = figures.question().clip().frameNumbers();
            int nearest = 0;
            for (int i = 1; i < numbers.length; i++) {
                nearest = Math.abs(numbers[i] - number) < Math.abs(numbers[nearest] - number) ? i : nearest;
            }
            model.select(nearest);
            event.consume();
        }
    }
}
