/** Tests of the workspace. */
@NullMarked
package org.vmaflens.ui.workspace;

import org.jspecify.annotations.NullMarked;
