/** Tests of the heatmap. */
@NullMarked
package org.vmaflens.ui.heatmap;

import org.jspecify.annotations.NullMarked;
