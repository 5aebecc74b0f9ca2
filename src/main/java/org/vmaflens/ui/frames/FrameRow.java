package org.vmaflens.ui.frames;

/** One row of the table: a place in the clip; its figures are looked up, not copied. */
record FrameRow(int index) {
}
