/** Work away from the screen: workers, and jobs that tell of their progress and can be cancelled. Knows no JavaFX. */
@NullMarked
package org.vmaflens.job;

import org.jspecify.annotations.NullMarked;
