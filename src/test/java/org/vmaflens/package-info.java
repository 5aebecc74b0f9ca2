/** Tests of the whole: what the packages may know of each other. */
@NullMarked
package org.vmaflens;

import org.jspecify.annotations.NullMarked;
