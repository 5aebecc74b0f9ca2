/** What the user prefers and did lately, kept between runs. */
@NullMarked
package org.vmaflens.ui.preferences;

import org.jspecify.annotations.NullMarked;
