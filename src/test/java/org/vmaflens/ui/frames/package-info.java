/** Tests of the table of frames. */
@NullMarked
package org.vmaflens.ui.frames;

import org.jspecify.annotations.NullMarked;
