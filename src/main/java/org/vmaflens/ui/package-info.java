/** The explorer window. */
@NullMarked
package org.vmaflens.ui;

import org.jspecify.annotations.NullMarked;
