/** Tests of what is exported. */
@NullMarked
package org.vmaflens.ui.share;

import org.jspecify.annotations.NullMarked;
