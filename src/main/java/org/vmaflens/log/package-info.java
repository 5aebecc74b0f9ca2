/** Feature logs: readers, column matching, and the matrix that a model sees of a clip. */
@NullMarked
package org.vmaflens.log;

import org.jspecify.annotations.NullMarked;
