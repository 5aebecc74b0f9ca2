package org.vmaflens.ui.inspector;

import org.vmaflens.ui.text.Strings;

/**
 * One diagnostic in words.
 *
 * @param good whether the figure is nothing to worry about
 * @param text what it means, plainly
 */
record Verdict(boolean good, String text) {

    /** @param enough whether enough neighbours count; a line fits few of them whatever the model does */
    static Verdict ofR2(double r2, boolean enough) {
        if (Double.isNaN(r2)) {
            return new Verdict(true, Strings.of("verdict.r2.waits"));
        }
        if (!enough && r2 >= 0.8) {
            return poor("r2.few");
        }
        return r2 >= 0.95 ? good("r2.good") : r2 >= 0.8 ? poor("r2.fair") : poor("r2.poor");
    }

    /** @param points local prediction less model, in VMAF points */
    static Verdict ofGap(double points) {
        double off = Math.abs(points);
        return off <= 2 ? good("gap.good") : new Verdict(false, Strings.of("verdict.gap.poor", off));
    }

    /** Of (Σw)²/Σw² with N samples and p features. */
    static Verdict ofEffective(double effective, int samples, int features) {
        if (!isEnough(effective, features)) {
            return poor("effective.few");
        }
        return effective > 0.9 * samples ? poor("effective.flat") : good("effective.good");
    }

    /** Whether so many neighbours can tell the weights of p features. */
    static boolean isEnough(double effective, int features) {
        return effective >= 10.0 * (features + 1);
    }

    static Verdict ofRidge(double share) {
        return share <= 0.01 ? good("ridge.good") : poor("ridge.strong");
    }

    private static Verdict good(String key) {
        return new Verdict(true, "✓ " + Strings.of("verdict." + key));
    }

    private static Verdict poor(String key) {
        return new Verdict(false, "▲ " + Strings.of("verdict." + key));
    }
}
