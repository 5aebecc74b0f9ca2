/** Tests of the command line. */
@NullMarked
package org.vmaflens.cli;

import org.jspecify.annotations.NullMarked;
