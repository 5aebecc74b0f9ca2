package org.vmaflens.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.ModelFile;
import org.vmaflens.numeric.Once;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.numeric.ScalarKernels;

/** When a sampled explainer asks for its loops. */
class SampledExplainerTest {

    /** A window makes explainers on the FX thread, where the JVM must not load its vector module. */
    @Test
    void loopsAreAskedForWhereTheWorkIsDoneAndOnlyOnce() {
        AtomicInteger asked = new AtomicInteger();
        SampledExplainer explainer = SampledExplainer.soonest(Neighbourhood.DEFAULTS.withSamples(100), Once.of(() -> {
            asked.incrementAndGet();
            return new ScalarKernels();
        }));
        ModelFile model = Samples.demoModel();
        FeatureMatrix clip = Samples.demoClip();
        explainer.cost(model, clip);
        assertThat(asked).hasValue(0);
        explainer.explain(model, clip, Parallel.SAME_THREAD, Progress.NONE);
        assertThat(asked).hasValue(1);
        explainer.explain(model, clip, Parallel.SAME_THREAD, Progress.NONE);
        assertThat(asked).as("what is kept from clip to clip is kept for the same loops").hasValue(1);
    }
}
