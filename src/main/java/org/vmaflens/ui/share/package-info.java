/** Pictures and figures of what is on screen, to files and to the clipboard. */
@NullMarked
package org.vmaflens.ui.share;

import org.jspecify.annotations.NullMarked;
