/** Writers: explanations as JSON and CSV, each with all that is needed to make them again. */
@NullMarked
package org.vmaflens.export;

import org.jspecify.annotations.NullMarked;
