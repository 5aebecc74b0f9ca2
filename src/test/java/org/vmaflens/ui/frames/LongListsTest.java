package org.vmaflens.ui.frames;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vmaflens.ui.WindowExtension;

@ExtendWith(WindowExtension.class) // scroll bars need the toolkit
class LongListsTest {

    /** What is rehearsed are loops over the rows above those in sight: without any there would be none. */
    @Test
    void aRehearsalScrollsFarDown() {
        assertThat(LongLists.rehearse(() -> false)).isBetween(80_000, 100_000);
    }

    @Test
    void aRehearsalThatNobodyNeedsIsNoMore() {
        assertThat(LongLists.rehearse(() -> true)).isEqualTo(-1);
    }
}
