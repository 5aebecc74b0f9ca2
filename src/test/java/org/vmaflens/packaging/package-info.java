/** Tests of the files under packaging. */
@NullMarked
package org.vmaflens.packaging;

import org.jspecify.annotations.NullMarked;
