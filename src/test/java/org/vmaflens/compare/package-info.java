/** Tests of the package of the same name. */
@NullMarked
package org.vmaflens.compare;

import org.jspecify.annotations.NullMarked;
