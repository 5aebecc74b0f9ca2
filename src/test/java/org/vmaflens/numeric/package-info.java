/** Tests of the numeric loops. */
@NullMarked
package org.vmaflens.numeric;

import org.jspecify.annotations.NullMarked;
