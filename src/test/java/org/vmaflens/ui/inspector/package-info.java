/** Tests of the inspector. */
@NullMarked
package org.vmaflens.ui.inspector;

import org.jspecify.annotations.NullMarked;
