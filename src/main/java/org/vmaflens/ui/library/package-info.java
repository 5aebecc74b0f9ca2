/** The left side: model, clips and the setting. */
@NullMarked
package org.vmaflens.ui.library;

import org.jspecify.annotations.NullMarked;
