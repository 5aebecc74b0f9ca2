package org.vmaflens.ui.compare;

import org.jspecify.annotations.Nullable;
import org.vmaflens.compare.AccuracyCurve;
import org.vmaflens.compare.SettingsMap;
import org.vmaflens.explain.Progress;
import org.vmaflens.model.LensException;
import org.vmaflens.numeric.Parallel;

/** Makes settings maps. */
final class Maps {

    private static final int ACROSS = 28;
    private static final int UP = 22;

    private Maps() {
    }

    /** The map around the setting in use; null where there is no closed form. */
    static @Nullable SettingsMap of(Question question, Parallel parallel) {
        try {
            return SettingsMap.of(question.study().model(), question.clip(), question.place().frame(),
                    question.base().neighbourhood().withStd(1).withKernelWidth(3),
                    AccuracyCurve.steps(0.05, 3.2, ACROSS), AccuracyCurve.steps(0.2, 16, UP), parallel,
                    Progress.NONE);
        } catch (LensException refused) {
            return null; // the comparison's notes say why
        }
    }
}
