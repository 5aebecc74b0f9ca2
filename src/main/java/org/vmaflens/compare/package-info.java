/** Compares neighbour settings: how far they agree, how stable they are, how accurate they can be, and a verdict. */
@NullMarked
package org.vmaflens.compare;

import org.jspecify.annotations.NullMarked;
