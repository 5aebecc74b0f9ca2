/** Tests of the comparison charts. */
@NullMarked
package org.vmaflens.plot.compare;

import org.jspecify.annotations.NullMarked;
