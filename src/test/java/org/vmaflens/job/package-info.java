@NullMarked
package org.vmaflens.job;

import org.jspecify.annotations.NullMarked;
