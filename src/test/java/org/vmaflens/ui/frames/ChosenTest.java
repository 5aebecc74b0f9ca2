package org.vmaflens.ui.frames;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whole ranges and their places agree with going through the rows one by one, sorted or not. */
class ChosenTest {

    private static final int FRAMES = 300;

    @RepeatedTest(20)
    void rangesOfAnyOrderAreWhatGoingThroughTheRowsFinds(RepetitionInfo now) {
        Random random = new Random(now.getCurrentRepetition());
        List<Integer> listed = IntStream.range(0, FRAMES).filter(row -> random.nextInt(3) > 0).boxed()
                .collect(Collectors.toList());
        if (random.nextBoolean()) {
            Collections.shuffle(listed, random);
        }
        RowList.Order order = RowList.Order.of(listed.stream().mapToInt(Integer::intValue).toArray(), FRAMES);
        BitSet frames = new BitSet();
        BitSet expected = new BitSet();
        for (int range = 0; range < 3; range++) {
            int first = random.nextInt(listed.size());
            int last = first + random.nextInt(listed.size() - first);
            order.mark(first, last, frames);
            listed.subList(first, last + 1).forEach(expected::set);
        }
        assertThat(frames).isEqualTo(expected);
        frames.set(FRAMES + 7); // of a longer clip, so not in this table
        Chosen chosen = new Chosen(order, frames);
        int[] places = IntStream.range(0, listed.size()).filter(row -> expected.get(listed.get(row))).toArray();
        assertThat(chosen.places()).isEqualTo(places);
        assertThat(chosen.count()).isEqualTo(places.length);
        assertThat(chosen.first()).isEqualTo(places[0]);
        assertThat(chosen.frame(places.length / 2)).isEqualTo(listed.get(places[places.length / 2]));
    }
}
