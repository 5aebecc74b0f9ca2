package org.vmaflens.ui.preferences;

/** Which colours to show. */
public enum ThemeChoice {
    /** As the system is set, and with it when that changes. */
    SYSTEM, LIGHT, DARK
}
