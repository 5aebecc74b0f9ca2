/** Tests. */
@NullMarked
package org.vmaflens.ui.preferences;

import org.jspecify.annotations.NullMarked;
