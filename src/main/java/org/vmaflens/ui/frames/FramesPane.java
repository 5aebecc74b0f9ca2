package org.vmaflens.ui.frames;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.export.SessionTabs;
import org.vmaflens.model.ModelFile;
import org.vmaflens.ui.share.View;
import org.vmaflens.ui.text.Named;
import org.vmaflens.ui.timeline.TimelineView;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.FrameRange;
import org.vmaflens.ui.workspace.FxThread;
import org.vmaflens.ui.workspace.Latest;
import org.vmaflens.ui.workspace.PulseByPulse;
import org.vmaflens.ui.workspace.Workspace;

/** Every figure of every frame, to sort, filter and copy; its selection is the timeline's. */
public final class FramesPane extends BorderPane {

    /** About two rows, or the head and one: in a new window a row with all its figures takes some ten milliseconds. */
    private static final double UNFOLDED = 60;

    private final Workspace workspace;
    private final TimelineView timeline;
    private final Latest worker;
    private final FilterBar filter;
    private final FrameTable table;
    private final BooleanProperty active = new SimpleBooleanProperty(this, "active", true);
    private final RowList rows = new RowList();
    private final ObjectProperty<SessionTabs.Table> listed = new SimpleObjectProperty<>(this, "listed",
            SessionTabs.FIRST.table());
    private final Unfolding unfolding;

    /** The timeline's frame is looked for in rows that are drawn. */
    private final PulseByPulse followed = PulseByPulse.once(this::follow);

    /** Rows that still take their columns are not moved about. */
    private final PulseByPulse revealed = new PulseByPulse(this::revealOrWait);

    private boolean following;

    /**
     * Lists the frames of the clip that a timeline shows.
     *
     * @param worker where rows are filtered and sorted
     * @param copying where the text of copied rows is made
     */
    public FramesPane(Workspace workspace, TimelineView timeline, Latest worker, Latest copying) {
        this.workspace = workspace;
        this.timeline = timeline;
        this.worker = worker;
        filter = new FilterBar(this::listed);
        table = new FrameTable(rows, this::listed, copying);
        setTop(filter);
        setAlignment(table, Pos.TOP_LEFT);
        PulseByPulse joining = PulseByPulse.once(this::joinTable); // after the picture with the controls above it
        sceneProperty().addListener(first -> joining.startAfter(1));
        unfolding = new Unfolding(table, UNFOLDED, () -> FxThread.soon(this::reveal));
        PulseByPulse coming = PulseByPulse.once(this::refresh); // its tab and the charts are in the window by then
        timeline.dataProperty().addListener(changed -> coming.startAfter(1));
        active.addListener(changed -> coming.startAfter(1));
        workspace.framesPerSecondProperty().addListener(changed -> refresh());
        workspace.selectedRangeProperty().addListener(changed -> refresh());
        workspace.frameProperty().addListener(changed -> follow());
        table.getSelectionModel().getSelectedIndices()
                .addListener((ListChangeListener<Integer>) change -> selected());
    }

    /** Whether it can be seen; while it cannot, it lists nothing new. */
    public BooleanProperty activeProperty() {
        return active;
    }

    /**
     * Does what makes the toolkit style the whole window anew; the table's head and cells leave it a turn before, and are styled
     * in the pictures after that.
     */
    public void aside(Runnable change) {
        if (active.get()) {
            table.fold();
            FxThread.soon(change);
        } else {
            change.run();
        }
    }

    /** The keys are the table's, as soon as it is there. */
    @Override
    public void requestFocus() {
        if (table.getParent() == null) {
            super.requestFocus();
        } else {
            table.requestFocus();
        }
    }

    private void joinTable() {
        setCenter(table);
        if (isFocused()) {
            requestFocus();
        }
    }

    /** How it is filtered and sorted, for a session. */
    public SessionTabs.Table looking() {
        return new SessionTabs.Table(filter.wanted().name(), filter.text(), table.order());
    }

    /** All that {@link #looking} depends on. */
    public List<Observable> causes() {
        return List.of(listed);
    }

    /**
     * Filters and sorts like this.
     *
     * @return sentences about what is not known here
     */
    public List<String> look(SessionTabs.Table at) {
        Named<QuickFilter> quick = Named.of(QuickFilter.class, at.quick(), QuickFilter.ALL);
        table.sortBy(at.sort());
        filter.filter(quick.value(), at.query()); // lists anew
        return quick.troubles();
    }

    /** The rows in sight as a drawing, with all their columns. */
    public View view(String name) {
        TablePicture picture = new TablePicture(filter.words(),
                table.columns().stream().map(FigureColumn::figure).toList(),
                table.inSight().filter(place -> place < rows.size()).map(rows::frame).toArray(),
                (BitSet) table.selection().frames().clone());
        return new View(name, this, (surface, width, height, colours) -> picture.paint(surface, width, colours),
                picture.width(), picture.height(), Map.of(), false);
    }

    private record Listing(RowList.Order order, Map<QuickFilter, Integer> counts) {
    }

    private void listed() {
        listed.set(looking());
        refresh();
    }

    private void refresh() {
        Clip clip = workspace.clipProperty().get();
        ModelFile model = workspace.modelProperty().get();
        if (clip == null || model == null || !active.get()) {
            return;
        }
        LineFits fits = workspace.shown().map(FramesPane::fits).orElse(null);
        List<Figure> figures = Figures.of(clip.matrix(), model.model(), timeline.model().data(), fits,
                workspace.framesPerSecondProperty().get());
        table.setFigures(figures, clip.matrix().frameCount());
        Query query = QueryParser.parse(filter.text(), figures);
        List<RowOrder.Key> keys = table.keys();
        FrameRange range = workspace.selectedRangeProperty().get();
        int n = clip.matrix().frameCount();
        QuickFilter quick = filter.quick();
        worker.ask(() -> {
            Map<QuickFilter, Integer> counts = new EnumMap<>(QuickFilter.class);
            IntPredicate chosen = row -> true;
            for (QuickFilter one : QuickFilter.values()) {
                IntPredicate test = one.of(clip.matrix(), model.model(), fits, range);
                counts.put(one, RowOrder.of(n, test, List.of()).length);
                chosen = one == quick ? test : chosen;
            }
            return new Listing(RowList.Order.of(RowOrder.of(n, chosen.and(query.matches()), keys), n), counts);
        }, listing -> show(listing, query, n, fits != null));
    }

    private static @Nullable LineFits fits(Explanations explained) {
        return explained.fits();
    }

    private void show(Listing listing, Query query, int n, boolean diagnosed) {
        filter.say(query, listing.order().rows().length, n, listing.counts(), diagnosed);
        table.tellFigures();
        if (!rows.shows(listing.order())) {
            following = true;
            table.goBack(listing.order().rows().length);
            if (rows.isEmpty()) {
                unfolding.begin();
            }
            rows.show(listing.order());
            table.sayNone(rows.isEmpty() && n > 0);
            following = false;
        }
        followed.startAfter(1);
    }

    /** The timeline's frame is selected in the table, where it is listed. */
    private void follow() {
        FrameRow frame = new FrameRow(workspace.frameProperty().get());
        int place = rows.indexOf(frame);
        if (active.get() && !following && place >= 0 && !table.getSelectionModel().isSelected(place)) {
            following = true;
            table.getSelectionModel().clearAndSelect(place);
            if (revealOrWait()) {
                revealed.startAfter(0);
            }
            following = false;
        }
    }

    private boolean revealOrWait() {
        boolean wait = table.isTakingColumns();
        if (!wait) {
            reveal();
        }
        return wait;
    }

    /** Brings the timeline's frame into sight, where it is not: to scroll goes through all of a film's rows. */
    private void reveal() {
        int place = rows.indexOf(new FrameRow(workspace.frameProperty().get()));
        if (place >= 0 && !table.shows(place)) {
            table.scrollTo(Math.max(0, place - 3));
        }
    }

    /** What is selected in the table is the timeline's frame; several frames in a row are its range. */
    private void selected() {
        FrameRow lead = table.getSelectionModel().getSelectedItem();
        if (following || lead == null) {
            return;
        }
        following = true;
        BitSet frames = table.selection().frames();
        int count = frames.cardinality();
        int first = frames.nextSetBit(0);
        int last = frames.length() - 1;
        workspace.frameProperty().set(lead.index());
        if (filter.quick() != QuickFilter.RANGE) {
            workspace.selectedRangeProperty().set(count > 1 && last - first + 1 == count
                    ? new FrameRange(first, last)
                    : FrameRange.NONE);
        }
        following = false;
    }
}
