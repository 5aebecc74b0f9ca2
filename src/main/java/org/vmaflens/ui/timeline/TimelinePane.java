package org.vmaflens.ui.timeline;

import javafx.scene.layout.BorderPane;
import org.vmaflens.ui.workspace.Workspace;

/** The timeline between its controls and what there is to say about it. */
public final class TimelinePane extends BorderPane {

    private final TimelineView view;

    /** Puts them together. */
    public TimelinePane(TimelineView view, Workspace workspace) {
        this.view = view;
        setTop(new TimelineBar(view, workspace));
        setCenter(view);
        setBottom(new SummaryLine(view, workspace));
    }

    /** The keys are the timeline's. */
    @Override
    public void requestFocus() {
        view.requestFocus();
    }
}
