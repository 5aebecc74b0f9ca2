/** The right side: one frame in every figure. */
@NullMarked
package org.vmaflens.ui.inspector;

import org.jspecify.annotations.NullMarked;
