/** The explainers: sampled (LIME), exact (closed form) and points lost (Shapley), with their diagnostics. */
@NullMarked
package org.vmaflens.explain;

import org.jspecify.annotations.NullMarked;
