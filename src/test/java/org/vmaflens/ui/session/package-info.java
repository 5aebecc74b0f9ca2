/** Tests. */
@NullMarked
package org.vmaflens.ui.session;

import org.jspecify.annotations.NullMarked;
