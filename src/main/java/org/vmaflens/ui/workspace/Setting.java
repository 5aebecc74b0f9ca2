package org.vmaflens.ui.workspace;

import org.vmaflens.explain.Neighbourhood;

/**
 * One named setting.
 *
 * @param letter A to H; stays with the setting while others come and go
 */
public record Setting(char letter, Neighbourhood neighbourhood) {

    /** Its place among all letters, for its colour. */
    public int index() {
        return letter - 'A';
    }
}
