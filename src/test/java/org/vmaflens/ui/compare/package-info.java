/** Tests of the view that compares. */
@NullMarked
package org.vmaflens.ui.compare;

import org.jspecify.annotations.NullMarked;
