/** Settings against settings: the verdict, and the charts behind it. */
@NullMarked
package org.vmaflens.ui.compare;

import org.jspecify.annotations.NullMarked;
