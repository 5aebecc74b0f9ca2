package org.vmaflens.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every feature that VMAF's models and libvmaf's logs name is explained. */
class FeatureWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"adm2", "adm3", "adm", "adm_scale0", "adm_scale3", "vif", "vif_scale0", "vif_scale3",
            "motion",
            "motion2", "motion3", "cambi", "speed_chroma_u", "speed_chroma_v", "speed_chroma_uv", "psnr", "psnr_y",
            "psnr_cb", "psnr_hvs", "ciede2000", "ssim", "float_ssim", "ms_ssim", "float_ms_ssim", "ansnr"})
    void isExplained(String feature) {
        assertThat(FeatureWords.of(feature)).isNotEqualTo(FeatureWords.of("unheard_of")).endsWith(".");
        assertThat(FeatureWords.tip(feature)).startsWith(feature + "\n");
    }

    @Test
    void namesThatHoldOthersHaveWordsOfTheirOwn() {
        assertThat(List.of("adm2", "adm3", "adm_scale1", "vif", "vif_scale1", "motion", "motion2", "motion3", "ssim",
                "ms_ssim", "psnr_y", "psnr_hvs")).extracting(FeatureWords::of).doesNotHaveDuplicates();
    }
}
