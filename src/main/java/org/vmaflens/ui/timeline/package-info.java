/** Scores and contributions along the frames of a clip, from one frame to a film. */
@NullMarked
package org.vmaflens.ui.timeline;

import org.jspecify.annotations.NullMarked;
