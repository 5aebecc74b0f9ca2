/** Tests of the words on the screen. */
@NullMarked
package org.vmaflens.ui.text;

import org.jspecify.annotations.NullMarked;
