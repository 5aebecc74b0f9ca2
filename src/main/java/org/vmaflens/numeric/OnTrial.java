package org.vmaflens.numeric;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@link Kernels#onTrial} for all jobs of whoever holds this: what one job has found to be compiled need not be tried by the
 * next. Made when it is first asked for, since the JVM then loads its vector module. Safe to use from several threads.
 */
public final class OnTrial implements Supplier<Kernels> {

    private @Nullable Kernels made;

    @Override
    public synchronized Kernels get() {
        Kernels known = made;
        if (known == null) {
            known = Kernels.onTrial();
            made = known;
        }
        return known;
    }
}
