package org.vmaflens.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyIntegerProperty;
import org.vmaflens.export.SessionTabs;
import org.vmaflens.ui.compare.CompareModel;
import org.vmaflens.ui.frames.FramesPane;
import org.vmaflens.ui.session.Looking;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.timeline.FpsField;
import org.vmaflens.ui.timeline.TimelineMode;
import org.vmaflens.ui.timeline.TimelineView;
import org.vmaflens.ui.timeline.VisibleRange;
import org.vmaflens.ui.workspace.Workspace;

/**
 * How the window's tabs are set, for sessions.
 *
 * @param tab place of the tab in front
 * @param show brings the tab at a place to the front
 */
record Outlook(Workspace workspace, TimelineView timeline, FramesPane frames, CompareModel comparing,
        ReadOnlyIntegerProperty tab, IntConsumer show) implements Looking.Lookout {

    @Override
    public Looking looking() {
        VisibleRange window = timeline.visibleRangeProperty().get();
        return new Looking(List.of(window.from(), window.to()), String.valueOf(tab.get()),
                timeline.hiddenFeatures().stream().sorted().toList(),
                new SessionTabs(drawn(), frames.looking(), comparing.looking()));
    }

    @Override
    public List<Observable> causes() {
        List<Observable> causes = new ArrayList<>(comparing.chosen());
        causes.addAll(frames.causes());
        causes.addAll(List.of(timeline.visibleRangeProperty(), timeline.hiddenFeatures(), timeline.modeProperty(),
                timeline.bandsProperty(), workspace.timeAxisProperty(), workspace.framesPerSecondProperty(), tab));
        return causes;
    }

    @Override
    public List<String> look(Looking at, Runnable inSight) {
        timeline.hiddenFeatures().clear();
        timeline.hiddenFeatures().addAll(at.hidden());
        List<String> troubles = new ArrayList<>(draw(at.tabs().timeline()));
        troubles.addAll(frames.look(at.tabs().table()));
        troubles.addAll(comparing.look(at.tabs().compare()));
        if (at.tab().matches("[0-3]")) {
            show.accept(Integer.parseInt(at.tab()));
        }
        if (workspace.clipProperty().get() == null) {
            inSight.run();
            return troubles;
        }
        // the clip's timeline is still being prepared, and comes with a window of its own
        timeline.whenShown(() -> {
            if (at.window().size() == 2 && at.window().getFirst() < at.window().getLast()) {
                timeline.look(new VisibleRange(at.window().getFirst(), at.window().getLast()));
            }
            inSight.run();
        });
        return troubles;
    }

    private SessionTabs.Timeline drawn() {
        return new SessionTabs.Timeline(timeline.modeProperty().get() == TimelineMode.LINES,
                timeline.bandsProperty().get(), workspace.timeAxisProperty().get(),
                workspace.framesPerSecondProperty().get());
    }

    private List<String> draw(SessionTabs.Timeline at) {
        timeline.modeProperty().set(at.lines() ? TimelineMode.LINES : TimelineMode.BARS);
        timeline.bandsProperty().set(at.bands());
        workspace.timeAxisProperty().set(at.time());
        boolean usable = FpsField.isRate(at.fps());
        workspace.framesPerSecondProperty().set(usable ? at.fps() : SessionTabs.FIRST.timeline().fps());
        return usable ? List.of() : List.of(Strings.of("session.fps", at.fps()));
    }
}
