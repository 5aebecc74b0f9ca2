package org.vmaflens.ui.timeline;

import java.util.List;
import java.util.Set;

/**
 * All that takes time to work out before a timeline can be drawn. Immutable; made on any thread.
 *
 * @param model the clip
 * @param stack how far its visible features reach
 * @param hidden p, features that are switched off
 * @param mode bars or lines
 */
record Prepared(TimelineModel model, Stack stack, boolean[] hidden, TimelineMode mode) {

    static Prepared of(TimelineModel model, Set<String> hiddenNames, TimelineMode mode) {
        List<String> names = model.data().featureNames();
        boolean[] hidden = new boolean[names.size()];
        for (int f = 0; f < hidden.length; f++) {
            hidden[f] = hiddenNames.contains(names.get(f));
        }
        return new Prepared(model, Stack.of(model, hidden, mode), hidden, mode);
    }
}
