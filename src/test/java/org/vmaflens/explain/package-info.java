/** Tests of the explainers. */
@NullMarked
package org.vmaflens.explain;

import org.jspecify.annotations.NullMarked;
