package org.vmaflens.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleRangeTest {

    private static final VisibleRange ALL = new VisibleRange(-0.5, 47.5);

    /** A drag that is taken back ends where it began, to the last digit. */
    @Test
    void whatIsInsideStaysAsItIs() {
        VisibleRange inside = new VisibleRange(9.980349344978167, 40.02401746724891);
        assertThat(inside.within(ALL, 1)).isEqualTo(inside);
    }

    @Test
    void whatIsTooNarrowOrOutsideIsWidenedAndPushedIn() {
        assertThat(new VisibleRange(10, 10.5).within(ALL, 2)).isEqualTo(new VisibleRange(9.25, 11.25));
        assertThat(new VisibleRange(40, 50).within(ALL, 2)).isEqualTo(new VisibleRange(37.5, 47.5));
        assertThat(new VisibleRange(-5, 60).within(ALL, 2)).isEqualTo(ALL);
    }
}
