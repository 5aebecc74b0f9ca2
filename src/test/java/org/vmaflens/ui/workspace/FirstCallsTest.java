package org.vmaflens.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstCallsTest {

    @Test
    void everyRecordMeetsItsTwin() {
        assertThat(FirstCalls.make()).isEqualTo(4); // of eight
    }
}
