package org.vmaflens.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FirstCallsTest {

    @Test
    void everyRecordMeetsItsTwin() {
        AtomicInteger asked = new AtomicInteger();
        int own = 6;
        assertThat(FirstCalls.make(List::of)).isEqualTo(own);
        assertThat(FirstCalls.make(() -> {
            asked.incrementAndGet();
            return List.of(new FrameRange(2, 3));
        })).isEqualTo(own + 1);
        assertThat(asked).hasValue(2);
        assertThat(FirstCalls.make(() -> List.of(new FrameRange(asked.incrementAndGet(), 9)))).isEqualTo(own);
    }
}
