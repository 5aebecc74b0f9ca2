package org.vmaflens.ui;

/** Which of the two themes to use. */
enum ThemeChoice {
    SYSTEM, LIGHT, DARK
}
