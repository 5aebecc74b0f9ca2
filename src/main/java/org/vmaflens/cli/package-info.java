/** The command line: the same engine as the window's, for scripts and CI. The only package that prints. */
@NullMarked
package org.vmaflens.cli;

import org.jspecify.annotations.NullMarked;
