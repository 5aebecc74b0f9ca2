/** Charts that compare neighbour settings, drawn alike on screen and in reports. Knows figures and colours, no engine. */
@NullMarked
package org.vmaflens.plot.compare;

import org.jspecify.annotations.NullMarked;
