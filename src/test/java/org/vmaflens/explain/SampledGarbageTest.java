package org.vmaflens.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.ModelFile;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.numeric.ScalarKernels;

/** Arrays as long as the samples are used again for the next frames: a collection of garbage is a pause of the window. */
class SampledGarbageTest {

    private static final int SAMPLES = 5_000;
    private static final int FEW = 48;
    private static final int MANY = 480;

    private final ModelFile model = RandomModels.rbf(1, 4);

    @Test
    void moreFramesOnSharedDrawsNeedNoMoreArrays() {
        long perFrame = (allocated(MANY) - allocated(FEW)) / (MANY - FEW);
        assertThat(perFrame).isPositive().isLessThan((long) SAMPLES * Double.BYTES / 2);
    }

    /** Bytes that explaining a clip takes on this thread. */
    private long allocated(int frames) {
        FeatureMatrix clip = RandomModels.clip(model, 2, frames);
        Explainer explainer = new SampledExplainer(Neighbourhood.DEFAULTS.withSamples(SAMPLES), new ScalarKernels());
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        explainer.explain(model, clip, Parallel.SAME_THREAD, Progress.NONE);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
