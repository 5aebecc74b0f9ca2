/** Tests. */
@NullMarked
package org.vmaflens.export;

import org.jspecify.annotations.NullMarked;
