/** Tests that click what a user clicks. */
@NullMarked
package org.vmaflens.ui;

import org.jspecify.annotations.NullMarked;
