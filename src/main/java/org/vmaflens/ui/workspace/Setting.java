package org.vmaflens.ui.workspace;

import org.vmaflens.explain.Neighbourhood;

/**
 * One named setting.
 *
 * @param letter A to H; stays with the setting while others come and go
 * @param name the user's; empty for none
 */
public record Setting(char letter, String name, Neighbourhood neighbourhood) {

    /** A setting without a name of its own. */
    public Setting(char letter, Neighbourhood neighbourhood) {
        this(letter, "", neighbourhood);
    }

    /** Its place among all letters, for its colour. */
    public int index() {
        return letter - 'A';
    }
}
