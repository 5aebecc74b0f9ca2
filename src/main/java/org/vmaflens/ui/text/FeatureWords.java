package org.vmaflens.ui.text;

import java.util.List;

/** What a feature measures, in plain words. */
public final class FeatureWords {

    /** Longer names first, so that ssim does not answer for ms_ssim, nor motion for motion2. */
    private static final List<String> KNOWN = List.of("speed_chroma", "cambi", "adm_scale", "adm3", "adm", "vif_scale",
            "vif", "motion3", "motion2", "motion", "ansnr", "ms_ssim", "ssim", "psnr_hvs", "psnr", "ciede");

    private FeatureWords() {
    }

    /** A sentence or two about a feature, by its short name such as {@code adm2} or {@code vif_scale0}. */
    public static String of(String shortName) {
        return KNOWN.stream().filter(shortName::contains).findFirst().map(known -> Strings.of("feature." + known))
                .orElseGet(() -> Strings.of("feature.other"));
    }

    /** The same under the feature's name: what a hover over it says. */
    public static String tip(String shortName) {
        return shortName + "\n" + of(shortName);
    }
}
