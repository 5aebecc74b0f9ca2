/** What several tests need: the demo, the shared folder, the reference's answers. */
@NullMarked
package org.vmaflens.testing;

import org.jspecify.annotations.NullMarked;
