/** The words on the screen, in one bundle. */
@NullMarked
package org.vmaflens.ui.text;

import org.jspecify.annotations.NullMarked;
