/** VMAF Lens: where the application starts and is wired together. */
@NullMarked
package org.vmaflens;

import org.jspecify.annotations.NullMarked;
