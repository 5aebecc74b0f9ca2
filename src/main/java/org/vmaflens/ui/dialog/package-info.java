/** Questions to the user, behind interfaces that tests answer. */
@NullMarked
package org.vmaflens.ui.dialog;

import org.jspecify.annotations.NullMarked;
