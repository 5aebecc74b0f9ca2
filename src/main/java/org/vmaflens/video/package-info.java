/** Pictures of frames: raw and YUV4MPEG2 video, read a frame at a time. Knows no JavaFX and no VMAF. */
@NullMarked
package org.vmaflens.video;

import org.jspecify.annotations.NullMarked;
