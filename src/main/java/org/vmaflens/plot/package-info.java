/** Charts without a screen: a small drawing surface, scales, palettes, and the painters that draw on them. Knows no domain and no JavaFX. */
@NullMarked
package org.vmaflens.plot;

import org.jspecify.annotations.NullMarked;
