/** Pictures of frames. */
@NullMarked
package org.vmaflens.video;

import org.jspecify.annotations.NullMarked;
