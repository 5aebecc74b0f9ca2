/** Benchmarks; built and run by the {@code bench} profile only. */
@NullMarked
package org.vmaflens.bench;

import org.jspecify.annotations.NullMarked;
