/** Tests of logs: their forms, their columns, what a model sees of them. */
@NullMarked
package org.vmaflens.log;

import org.jspecify.annotations.NullMarked;
