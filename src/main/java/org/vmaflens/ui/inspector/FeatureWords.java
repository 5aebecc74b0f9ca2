package org.vmaflens.ui.inspector;

import java.util.List;
import org.vmaflens.ui.text.Strings;

/** What a feature measures, in plain words. */
public final class FeatureWords {

    /** Longer names first, so that ssim does not answer for ms_ssim. */
    private static final List<String> KNOWN = List.of("speed_chroma", "cambi", "adm_scale", "adm", "vif_scale", "vif",
            "motion", "ansnr", "ms_ssim", "ssim", "psnr", "ciede");

    private FeatureWords() {
    }

    /** A sentence or two about a feature, by its short name such as {@code adm2} or {@code vif_scale0}. */
    public static String of(String shortName) {
        return KNOWN.stream().filter(shortName::contains).findFirst().map(known -> Strings.of("feature." + known))
                .orElseGet(() -> Strings.of("feature.other"));
    }
}
