/** Sessions: what is open and how it is looked at, kept in a file, kept over a crash. */
@NullMarked
package org.vmaflens.ui.session;

import org.jspecify.annotations.NullMarked;
