package org.vmaflens.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands behind a text must not touch it, so its width may be estimated too wide and not too narrow. */
class TextStyleTest {

    /** Pixels that a title takes in DejaVu Sans Bold, the widest of the usual faces. */
    private static final double TAKEN = 219;

    @Test
    void aHeavyTitleIsNotTakenForNarrowerThanItIs() {
        TextStyle title = TextStyle.title(Ink.CLEAR);
        assertThat(title.width("Weight × (feature − clip mean)")).isBetween(TAKEN, 1.08 * TAKEN);
    }
}
