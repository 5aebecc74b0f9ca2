/** Features × frames as colours. */
@NullMarked
package org.vmaflens.ui.heatmap;

import org.jspecify.annotations.NullMarked;
