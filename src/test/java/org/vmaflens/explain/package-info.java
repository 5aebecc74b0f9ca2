/** Tests of the explainers, against figures worked out elsewhere and against each other. */
@NullMarked
package org.vmaflens.explain;

import org.jspecify.annotations.NullMarked;
