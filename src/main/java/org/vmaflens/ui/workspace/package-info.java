/** The open models, clips, settings and results; the only shared mutable state, touched on the FX thread only. */
@NullMarked
package org.vmaflens.ui.workspace;

import org.jspecify.annotations.NullMarked;
