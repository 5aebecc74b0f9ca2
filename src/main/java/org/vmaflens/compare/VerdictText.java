package org.vmaflens.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.vmaflens.compare.SettingVerdict.Against;

/** The verdict in words. */
public final class VerdictText {

    private static final int FRAMES_NAMED = 6;

    private VerdictText() {
    }

    /** The short answer on a setting, such as "B is adequate for ranking features and for their size." */
    public static String headline(SettingVerdict v, double tolerance) {
        String name = v.setting().label();
        if (!v.isUsable()) {
            return "%s is of no use: of its %s neighbours only %s count.".formatted(name,
                    Say.count(v.setting().neighbourhood().samples()),
                    String.format(Locale.ROOT, v.counting() < 0.05 ? "%.1g" : "%.1f", v.counting()));
        }
        if (v.measuresOtherwise(tolerance)) {
            return name + (v.isAdequateForRanking() ? " ranks features as %s does, but" : " ranks features, and")
                    .formatted(v.first())
                    + (v.isAdequateForRanking()
                            ? " gives them other sizes."
                            : " sizes them, otherwise than %s.".formatted(v.first()));
        }
        if (v.isAdequateForRanking()) {
            return name + " is adequate for ranking features" + (v.isAdequateForSize()
                    ? " and for their size."
                    : ", not for their size (±%s in 95 %% of runs).".formatted(tolerance));
        }
        return name + (v.isAdequateForSize()
                ? " is adequate for the size of its weights, not for ranking features."
                : " is adequate neither for ranking features nor for their size (±%s in 95 %% of runs)."
                        .formatted(tolerance));
    }

    /** The figures behind it: agreement, needed N, fit. */
    public static String reasons(SettingVerdict v, double tolerance) {
        return Say.sentences(agreement(v), disagreement(v), need(v, tolerance), fit(v));
    }

    /** How far the weights agree with what they are compared with. */
    public static String agreement(SettingVerdict v) {
        Agreement a = v.agreement();
        if (v.against() == Against.NOTHING) {
            return "Any other setting is compared with it.";
        }
        if (a.frames() == 0) {
            return "It shares no explained frame with %s.".formatted(v.first());
        }
        return "Against %s the top feature agrees on %s of frames and signs on %s; weights stray up to %s (mean %s, or %s points)."
                .formatted(v.against() == Against.FIRST ? v.first() : "its own exact weights",
                        Say.percent(a.topAgreement()), Say.percent(a.signAgreement()), Say.weight(a.maxDifference()),
                        Say.weight(a.meanDifference()), Say.points(a.meanPoints()));
    }

    /** Which features and frames disagree; empty when nothing that matters does. */
    public static String disagreement(SettingVerdict v) {
        if (v.against() == Against.NOTHING || v.agreement().features().isEmpty()) {
            return "";
        }
        FeatureAgreement worst = v.agreement().features().stream()
                .max(Comparator.comparingDouble(FeatureAgreement::maxDifference)).orElseThrow();
        String size = worst.maxDifference() > 0
                ? "They stray most for %s, on frame %d of %s.".formatted(worst.feature(), worst.worstFrame(),
                        worst.worstClip())
                : "";
        List<String> tops = v.agreement().topChanges().stream()
                .map(changes -> "%s of %s".formatted(Say.frames(changes.frames(), FRAMES_NAMED), changes.clip()))
                .toList();
        String top = tops.isEmpty() ? "" : "The top feature differs on frames %s.".formatted(Say.list(tops));
        List<String> signs = v.agreement().features().stream()
                .filter(feature -> feature.signAgreement() < SettingVerdict.ENOUGH)
                .map(feature -> "%s (%s agree)".formatted(feature.feature(), Say.percent(feature.signAgreement())))
                .toList();
        String sign = signs.isEmpty() ? "" : "Signs are unsure for %s.".formatted(Say.list(signs));
        return Say.sentences(size, top, sign);
    }

    /** How many neighbours the tolerance takes, and what that costs. */
    public static String need(SettingVerdict v, double tolerance) {
        SampleNeed need = v.need();
        if (need.frames() == 0) {
            return "No standard errors are known, so nothing can be said about the needed N.";
        }
        if (need.isOutOfReach()) {
            return "No number of neighbours keeps every weight within ±%s of its exact value.".formatted(tolerance);
        }
        String least = "N ≥ %s (%s)".formatted(Say.count(need.samples()), basis(v));
        String which = byFeature(v);
        if (v.isAdequateForSize()) {
            return "%s keeps every weight within ±%s of its exact value in 95 %% of runs, so this N is enough%s."
                    .formatted(least, tolerance, which);
        }
        String time = Double.isNaN(v.seconds())
                ? ""
                : ", about " + Say.seconds(v.seconds() * v.costFactor());
        return "For every weight within ±%s of this setting's exact one in 95 %% of runs take %s: %s the cost%s%s."
                .formatted(tolerance, least, Say.times(v.costFactor()), time, which);
    }

    /** Whether the lines follow the model at all. */
    public static String fit(SettingVerdict v) {
        Gaps gaps = v.gaps();
        return gaps.follow()
                ? "It follows the model: within %.0f points on %s of frames, %s at worst (frame %d of %s).".formatted(
                        Gaps.NOTICEABLE, Say.percent(gaps.within()), Say.points(gaps.largest()), gaps.frame(),
                        gaps.clip())
                : "It does not follow the model: its lines miss the score by %s points on average, frame %d of %s by %s."
                        .formatted(Say.points(gaps.mean()), gaps.frame(), gaps.clip(), Say.points(gaps.largest()));
    }

    /** What one run costs. */
    public static String cost(SettingVerdict v) {
        return "One run over these clips takes %s predictions%s.".formatted(Say.count(v.predictions()),
                Double.isNaN(v.seconds()) ? "" : ", about %s here".formatted(Say.seconds(v.seconds())));
    }

    /** The model's own uncertainty beside the sampling error; empty for a single model. */
    public static String uncertainty(SettingVerdict v, double tolerance) {
        return v.uncertainty().map(u -> u.times() >= 1
                ? ("The model itself is less sure than the sampling: its %d bootstrap members spread ±%s where one run "
                        + "errs by ±%s (%s).%s").formatted(u.members(), Say.weight(u.model()),
                                Say.weight(u.sampling()), Say.times(u.times()),
                                (u.times() >= 3 ? " More neighbours would not make it surer." : "")
                                        + (tolerance < u.model()
                                                ? " A tolerance of ±%s asks for more than the model itself knows."
                                                        .formatted(
                                                                tolerance)
                                                : ""))
                : "One run errs by ±%s, more than the ±%s by which the model's %d bootstrap members spread: more neighbours help."
                        .formatted(Say.weight(u.sampling()), Say.weight(u.model()), u.members()))
                .orElse("");
    }

    /** Whether any setting follows the model, in one sentence about all; empty when there are none. */
    public static String overall(Verdict verdict) {
        List<SettingVerdict> all = verdict.settings().stream().filter(SettingVerdict::isUsable).toList();
        if (all.isEmpty()) {
            return "";
        }
        List<String> following = all.stream().filter(v -> v.gaps().follow()).map(v -> v.setting().name()).toList();
        if (following.isEmpty()) {
            return all.size() == 1
                    ? "Its lines do not follow the model: %s.".formatted(closest(all))
                    : "%s of the %ssettings follows the model; %s.".formatted(all.size() == 2 ? "Neither" : "None",
                            all.size() < verdict.settings().size() ? "usable " : "", closest(all));
        }
        return following.size() == all.size()
                ? (all.size() == 1 ? "It follows the model." : "All settings follow the model.")
                : "Only %s %s the model.".formatted(Say.list(following), following.size() == 1 ? "follows" : "follow");
    }

    /** Which of several settings are nearest to the model; those that miss it by the same figure are equally near. */
    private static String closest(List<SettingVerdict> all) {
        double least = all.stream().mapToDouble(v -> v.gaps().mean()).min().orElseThrow();
        String points = Say.points(least);
        List<String> nearest = all.stream().filter(v -> Say.points(v.gaps().mean()).equals(points))
                .map(v -> v.setting().name()).toList();
        String who = nearest.size() < all.size()
                ? Say.list(nearest) + (nearest.size() == 1 ? " comes closest and" : " come closest and")
                : all.size() == 1 ? nearest.getFirst() : all.size() == 2 ? "both" : "all";
        return "%s %s it by %s points on average".formatted(who, nearest.size() == 1 ? "misses" : "miss", points);
    }

    private static String byFeature(SettingVerdict v) {
        long[] each = v.need().byFeature();
        int least = IntStream.range(0, each.length).reduce((a, b) -> each[b] < each[a] ? b : a).orElse(0);
        if (v.agreement().features().size() != each.length || each[least] * 2 > v.need().samples()) {
            return "";
        }
        return String.format(Locale.ROOT, "; %s needs most, %s only %s",
                v.agreement().features().get(v.need().feature()).feature(),
                v.agreement().features().get(least).feature(), Say.count(each[least]));
    }

    private static String basis(SettingVerdict v) {
        return v.exact() ? "exact" : "estimated from one sampled run";
    }
}
