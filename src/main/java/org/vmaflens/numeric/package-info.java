/** SIMD kernels, the NumPy random stream and small linear algebra. Knows no domain. */
@NullMarked
package org.vmaflens.numeric;

import org.jspecify.annotations.NullMarked;
