/** Every figure of every frame as a table. */
@NullMarked
package org.vmaflens.ui.frames;

import org.jspecify.annotations.NullMarked;
