package org.vmaflens.ui.compare;

import org.vmaflens.compare.AccuracyCurve;
import org.vmaflens.compare.SettingsMap;
import org.vmaflens.explain.Progress;
import org.vmaflens.model.LensException;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.ui.text.Strings;

/** Makes settings maps. */
final class Maps {

    private static final int ACROSS = 28;
    private static final int UP = 22;

    private Maps() {
    }

    /** The map around the setting in use, or why there is none. */
    static Found<SettingsMap> of(Question question, Parallel parallel) {
        if (question.isGap()) {
            return Found.nothing(question.gap());
        }
        try {
            return Found.of(SettingsMap.of(question.study().model(), question.clip(), question.place().frame(),
                    question.base().neighbourhood().withStd(1).withKernelWidth(3),
                    AccuracyCurve.steps(0.05, 3.2, ACROSS), AccuracyCurve.steps(0.2, 16, UP), parallel,
                    Progress.NONE));
        } catch (LensException refused) {
            return Found.nothing(Strings.of("compare.why.setting", question.base().name(), refused.sentence()));
        }
    }
}
