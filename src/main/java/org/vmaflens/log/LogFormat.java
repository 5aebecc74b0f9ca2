package org.vmaflens.log;

/** The forms a feature log comes in. */
public enum LogFormat {
    LIBVMAF_CSV("libvmaf CSV"), LIBVMAF_JSON("libvmaf JSON"), LIBVMAF_XML("libvmaf XML"), RUN_VMAF_JSON(
            "run_vmaf JSON"), RUN_VMAF_XML("run_vmaf XML"), RUN_VMAF_TEXT("run_vmaf text"), PLAIN_CSV("plain CSV");

    private final String label;

    LogFormat(String label) {
        this.label = label;
    }

    /** What to call it in a sentence. */
    public String label() {
        return label;
    }
}
