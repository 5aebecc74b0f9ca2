package org.vmaflens.compare;

import java.util.Locale;

/** The verdict in words. */
public final class VerdictText {

    private VerdictText() {
    }

    /** The short answer on a setting, such as "B is adequate for ranking features, not for their size." */
    public static String headline(SettingVerdict v) {
        String name = v.setting().label();
        if (v.isAdequateForRanking() && v.isAdequateForSize()) {
            return name + " is adequate for ranking features and for their size.";
        }
        if (v.isAdequateForRanking()) {
            return name + " is adequate for ranking features, not for their size.";
        }
        return v.isAdequateForSize()
                ? name + " keeps its own weights' size, but ranks features otherwise than the first setting."
                : name + " is adequate neither for ranking features nor for their size.";
    }

    /** The figures behind it, in three sentences. */
    public static String reasons(SettingVerdict v, double tolerance, boolean first) {
        Agreement a = v.agreement();
        String agreement = String.format(Locale.ROOT,
                "Against %s the top feature agrees on %.0f %% of frames and signs on %.0f %%; weights "
                        + "stray up to %.3f (mean %.3f, or %.1f points).",
                first ? "its own exact weights" : "the first setting",
                100 * a.topAgreement(), 100 * a.signAgreement(), a.maxDifference(), a.meanDifference(),
                a.meanPoints());
        String need = v.isAdequateForSize()
                ? String.format(Locale.ROOT,
                        "N of %,d or more keeps each weight within ±%s in 95 %% of runs (%s), so this N is enough.",
                        v.neededSamples(), tolerance, basis(v))
                : String.format(Locale.ROOT, "For ±%s in 95 %% of runs take N ≥ %,d (%s): %.1f × this setting's cost.",
                        tolerance,
                        v.neededSamples(), basis(v), v.costFactor());
        String fit = String.format(Locale.ROOT, "The local line misses frame %d of %s by %.1f points.", v.worstFrame(),
                v.worstClip(),
                v.worstGap());
        return agreement + " " + need + " " + fit;
    }

    private static String basis(SettingVerdict v) {
        return v.exact() ? "exact" : "estimated from one run";
    }
}
