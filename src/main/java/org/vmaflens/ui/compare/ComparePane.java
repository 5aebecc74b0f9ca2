package org.vmaflens.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vmaflens.compare.AccuracyCurve.Axis;
import org.vmaflens.compare.Setting;
import org.vmaflens.compare.SettingsMap;
import org.vmaflens.export.ComparisonFacts;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.compare.HistogramChart;
import org.vmaflens.plot.compare.NeighbourChart;
import org.vmaflens.plot.compare.ScatterChart;
import org.vmaflens.plot.compare.StripChart;
import org.vmaflens.plot.compare.WeightsChart;
import org.vmaflens.ui.share.View;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.PulseByPulse;
import org.vmaflens.ui.workspace.Workspace;

/** The Compare settings view: the verdict in words, and the charts behind it on common axes. */
public final class ComparePane extends ScrollPane {

    private static final double HUGE = 1900;
    private static final double WIDE = 1050;
    private static final double MEDIUM = 640;
    private static final double CHART = 300;
    private static final double TALL = 390;
    private static final int TABLE = 4;

    private final CompareModel model;
    private final Workspace workspace;
    private final Shown shown;
    private final ChartView<WeightsChart> weights;
    private final ChartView<ScatterChart> scatter;
    private final ChartView<StripChart> strips;
    private final ChartView<HistogramChart> histogram;
    private final ChartView<NeighbourChart> neighbours;
    private final AccuracyView accuracy;
    private final MapView map;
    private final AgreementTable table = new AgreementTable();
    private final CardGrid grid;
    private final Pick<Integer> feature;
    private final Pick<Choices.Ground> ground;
    private final List<ChartCard> cards;
    private final VerdictBanner banner;

    /**
     * @param hidden features that are switched off, shared with the timeline
     * @param theme light or dark
     * @param export writes the report
     * @param share makes the control by which a picture of a card is had
     */
    public ComparePane(CompareModel model, Workspace workspace, ObservableSet<String> hidden,
            ObjectProperty<ChartTheme> theme, Button export, BiFunction<String, Supplier<View>, Node> share) {
        this.model = model;
        this.workspace = workspace;
        this.shown = new Shown(workspace, hidden, theme);
        Readouts read = new Readouts(model, shown);
        weights = new ChartView<>("weights", shown, WeightsChart::paint, read::weights);
        scatter = new ChartView<>("scatter", shown, ScatterChart::paint, read::scatter);
        strips = new ChartView<>("stability", shown, StripChart::paint, read::strips);
        histogram = new ChartView<>("histogram", shown, HistogramChart::paint, read::histogram);
        neighbours = new ChartView<>("neighbours", shown, NeighbourChart::paint, read::neighbours);
        accuracy = new AccuracyView(model, shown);
        ground = new Pick<>("compare-ground", grounds(false), model.choices().groundProperty(),
                one -> Strings.of("compare.ground", one));
        map = new MapView(model, shown);
        feature = new Pick<>("compare-feature", List.of(0), model.choices().featureProperty(), this::name);
        cards = List.of(card(share, "weights", weights, weights), card(share, "scatter", scatter, scatter),
                card(share, "accuracy", accuracy.exhibit(), accuracy, wholeClip(), axis(), side()),
                card(share, "map", map.exhibit(), map, ground),
                card(share, "agreement", table, sideways(table)), card(share, "stability", strips, strips, again()),
                card(share, "histogram", histogram, histogram),
                card(share, "neighbours", neighbours, neighbours, feature));
        grid = new CardGrid(cards);
        banner = new VerdictBanner(model, export);
        setId("compare-pane");
        getStyleClass().add("compare-pane");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        VBox.setVgrow(grid, Priority.ALWAYS);
        VBox all = new VBox(10, banner, grid);
        all.getStyleClass().add("compare-content");
        setContent(all);
        PulseByPulse unfolding = new PulseByPulse(() -> banner.unfold() || grid.unfold()); // together they are 400 nodes
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                unfolding.stop();
                banner.fold();
                grid.fold();
            } else {
                unfolding.start();
            }
        });
        setFitToHeight(true); // a high window is filled; a low one scrolls, since the rows have a least height
        widthProperty().addListener((property, was, is) -> {
            if (columns(was.doubleValue()) != columns(is.doubleValue())) {
                place();
            }
        });
        place();
        List.of(weights, scatter, strips, histogram, neighbours)
                .forEach(chart -> chart.paintWhile(model.activeProperty()));
        weights.addEventHandler(MouseEvent.MOUSE_CLICKED, this::select);
        InvalidationListener changed = now -> show();
        List.of(model.activeProperty(), model.waitingProperty(), model.figuresProperty(), model.mapProperty(),
                model.repeatsProperty(),
                model.choices().sideProperty(), model.choices().groundProperty(), workspace.membersProperty(),
                workspace.sampledRates())
                .forEach(cause -> cause.addListener(changed));
        hidden.addListener((SetChangeListener<String>) change -> show());
        show();
    }

    private ChartCard card(BiFunction<String, Supplier<View>, Node> share, String name, Exhibit exhibit, Node content,
            Node... controls) {
        List<Node> tools = new ArrayList<>(List.of(controls));
        ChartCard[] made = new ChartCard[1];
        tools.add(share.apply(name, () -> made[0].view(settings(), facts())));
        made[0] = new ChartCard(name, exhibit, content, tools.toArray(Node[]::new));
        return made[0];
    }

    /** The whole comparison as a drawing, also what is scrolled out of sight. */
    public View view(String name) {
        List<ComparePage.Row> rows = new ArrayList<>();
        row(rows, 440, 0);
        row(rows, Math.max(420, table.paperHeight() + 60), 1, 4);
        row(rows, 360, 2, 3);
        if (strips.onPaper() != null) {
            row(rows, 320, 5); // without runs it only asks for them
        }
        row(rows, 360, 6, 7);
        ComparePage page = new ComparePage(
                name + model.question().map(now -> " · " + now.study().model().name()).orElse(""),
                settings(), banner.sentences(), rows);
        return new View(name, this, (surface, wide, high, theme) -> page.paint(surface, theme), ComparePage.WIDTH,
                page.height(), facts(), true);
    }

    private void row(List<ComparePage.Row> rows, double height, int... places) {
        List<CardOnPaper> there = IntStream.of(places).mapToObj(at -> cards.get(at).onPaper())
                .filter(CardOnPaper::isWorthIt).toList();
        if (!there.isEmpty()) {
            rows.add(new ComparePage.Row(height, there));
        }
    }

    /** Those of the answer that is shown. */
    private List<Setting> settings() {
        Figures figures = model.figuresProperty().get();
        return figures == null ? List.of() : figures.question().settings();
    }

    private Map<String, String> facts() {
        Figures figures = model.figuresProperty().get();
        return figures == null ? Map.of() : ComparisonFacts.of(figures.comparison());
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

    private static List<Choices.Ground> grounds(boolean members) {
        return Stream.of(Choices.Ground.values()).filter(one -> members || one != Choices.Ground.MEMBERS).toList();
    }

    /** Eight settings need more room than a card has. */
    private static ScrollPane sideways(AgreementTable table) {
        ScrollPane pane = new ScrollPane(table);
        pane.setId("agreement-scroll");
        pane.getStyleClass().add("edge-to-edge");
        pane.setMinSize(0, 0);
        return pane;
    }

    private CheckBox wholeClip() {
        CheckBox box = new CheckBox(Strings.of("compare.wholeclip"));
        box.setId("compare-whole-clip");
        Tip.on(box, Strings.of("compare.wholeclip.tip"));
        box.selectedProperty().bindBidirectional(model.choices().wholeClipProperty());
        return box;
    }

    private Button again() {
        Button button = new Button(Strings.of("compare.repeat"));
        button.setId("compare-repeat");
        Tip.on(button, Strings.of("compare.repeat.tip"));
        button.setOnAction(pressed -> model.repeat());
        return button;
    }

    /** Twelve columns on a huge screen, six where there is much room, two where there is some, one where there is little. */
    private void place() {
        int columns = columns(getWidth());
        // by card: column, row, columns spanned
        int[][] places = switch (columns) {
            case 12 -> new int[][]{{0, 0, 6}, {6, 0, 3}, {0, 1, 4}, {4, 1, 4}, {9, 0, 3}, {8, 1, 4}, {0, 2, 6},
                    {6, 2, 6}};
            case 6 -> new int[][]{{0, 0, 4}, {4, 0, 2}, {0, 1, 3}, {3, 1, 3}, {0, 2, 2}, {2, 2, 4}, {0, 3, 3},
                    {3, 3, 3}};
            case 2 -> new int[][]{{0, 0, 2}, {0, 1, 1}, {0, 2, 2}, {0, 3, 2}, {1, 1, 1}, {0, 4, 2}, {0, 5, 1},
                    {1, 5, 1}};
            default -> IntStream.range(0, cards.size()).mapToObj(i -> new int[]{0, i, 1}).toArray(int[][]::new);
        };
        int tableRow = places[TABLE][1];
        int rows = Stream.of(places).mapToInt(one -> one[1] + 1).max().orElse(0);
        grid.place(Stream.of(places).map(one -> new CardGrid.Place(one[0], one[1], one[2])).toList(),
                IntStream.range(0, rows).mapToDouble(row -> row == tableRow || row == 0 ? TALL : CHART).toArray(),
                columns);
    }

    private static int columns(double width) {
        return width >= HUGE ? 12 : width >= WIDE ? 6 : width >= MEDIUM ? 2 : 1;
    }

    private void show() {
        if (!model.activeProperty().get()) {
            return;
        }
        shown.turns().rest(); // what follows takes a while, and the table and the notes are laid out then
        Figures figures = model.figuresProperty().get();
        Charts charts = new Charts(figures, model.repeatsProperty().get(), shown,
                model.choices().seedsProperty().get(), model.waitingProperty().get());
        weights.show(charts.weights());
        scatter.show(charts.scatter());
        strips.show(charts.strips());
        histogram.show(charts.histogram());
        neighbours.show(charts.neighbours());
        accuracy.show(figures, model.repeatsProperty().get());
        boolean members = model.mapProperty().get().value().filter(SettingsMap::hasMembers).isPresent();
        ground.offer(grounds(members));
        if (!members && model.choices().groundProperty().get() == Choices.Ground.MEMBERS) {
            model.choices().groundProperty().set(Choices.Ground.ERROR);
        }
        map.show(model.mapProperty().get());
        table.show(figures, RunCosts.of(workspace));
        feature.offer(IntStream.range(0, shown.names().size()).boxed().toList());
        if (figures == null) {
            cards.forEach(card -> card.note(""));
        } else {
            note(figures, charts);
        }
    }

    private void note(Figures figures, Charts charts) {
        int number = figures.question().clip().frameNumbers()[figures.question().place().frame()];
        String clip = figures.question().clip().clip();
        String base = figures.question().base().name();
        cards.get(0).note(clip, Strings.of("compare.weights.hint"));
        cards.get(1).note(Strings.of("compare.scatter.note"));
        cards.get(2).note(figures.question().wholeClip()
                ? Strings.of("compare.accuracy.clip", base, clip)
                : Strings.of("compare.accuracy.note", base, number), Strings.of("compare.accuracy.hint"));
        cards.get(3).note(Strings.of("compare.map.note", number), Strings.of("compare.map.hint"));
        cards.get(5).note(charts.stability());
        cards.get(6).note(Strings.of("compare.histogram.note", number));
        cards.get(7).note(Strings.of("compare.neighbours.note", base, number));
    }

    private void select(MouseEvent event) {
        WeightsChart chart = weights.chart();
        if (chart != null) {
            model.select(chart.row(weights.box(), event.getX()));
            event.consume();
        }
    }
}
