package org.vmaflens.plot;

/** Estimated widths of letters, after a wide sans-serif; charts are laid out by it so that no screen is needed. */
final class TextWidths {

    private static final String NARROW = "ijlI.,:;'|!()[]·";
    private static final String MEDIUM = "frt-/\\ \"";
    private static final String WIDE = "mwMW%@—≥≤";

    private TextWidths() {
    }

    /** Width in ems. */
    static double em(String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += em(text.charAt(i));
        }
        return sum;
    }

    private static double em(char letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.34;
        }
        if (MEDIUM.indexOf(letter) >= 0) {
            return 0.38;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.92;
        }
        return Character.isUpperCase(letter) ? 0.69 : 0.615;
    }
}
