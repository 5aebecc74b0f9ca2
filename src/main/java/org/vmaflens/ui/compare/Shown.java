package org.vmaflens.ui.compare;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableSet;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.ui.workspace.Workspace;

/**
 * What all charts have in common: which features are shown, light or dark, and that they are painted in turn.
 *
 * @param hidden names of the features that are switched off, shared with the timeline
 */
record Shown(Workspace workspace, ObservableSet<String> hidden, ObservableValue<ChartTheme> theme, Turns turns) {

    Shown(Workspace workspace, ObservableSet<String> hidden, ObservableValue<ChartTheme> theme) {
        this(workspace, hidden, theme, new Turns(theme));
    }

    /** p, whether each feature is shown. */
    boolean[] flags() {
        List<String> names = names();
        boolean[] flags = new boolean[names.size()];
        for (int k = 0; k < flags.length; k++) {
            flags[k] = !hidden.contains(names.get(k));
        }
        return flags;
    }

    /** The model's features. */
    List<String> names() {
        var model = workspace.modelProperty().get();
        return model == null ? List.of() : model.model().shortNames();
    }
}
