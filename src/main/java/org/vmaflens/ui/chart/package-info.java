/** Where painted charts meet JavaFX: a canvas that repaints once a pulse. Knows no domain. */
@NullMarked
package org.vmaflens.ui.chart;

import org.jspecify.annotations.NullMarked;
