package org.vmaflens.ui.timeline;

import java.util.Arrays;

/** The rows of a clip from the lowest score up; rows without a score are left out. */
public final class WorstFrames {

    /** A hundredth of the frames are the worst, but not fewer than this. */
    private static final int LEAST = 10;

    private final int[] rows;
    private final int[] ranks;

    /**
     * Ranks the scores.
     *
     * @param scores n
     */
    public WorstFrames(double[] scores) {
        long[] keys = new long[scores.length];
        int count = 0;
        for (int i = 0; i < scores.length; i++) {
            if (!Double.isNaN(scores[i])) {
                keys[count++] = ((long) ordered((float) scores[i]) << 32) | i;
            }
        }
        Arrays.sort(keys, 0, count);
        rows = new int[count];
        ranks = new int[scores.length];
        Arrays.fill(ranks, -1);
        for (int rank = 0; rank < count; rank++) {
            rows[rank] = (int) keys[rank];
            ranks[rows[rank]] = rank;
        }
    }

    /** How many rows have a score. */
    public int size() {
        return rows.length;
    }

    /** The row of a rank; 0 is the worst. */
    public int row(int rank) {
        return rows[rank];
    }

    /**
     * The row {@code steps} ranks from one of the worst, in a circle: after the last of them comes the first again. From
     * any other row, the worst of all; −1 without scores.
     */
    public int step(int row, int steps) {
        if (rows.length == 0) {
            return -1;
        }
        int worst = Math.min(rows.length, Math.max(LEAST, Math.ceilDiv(rows.length, 100)));
        int rank = row >= 0 && row < ranks.length ? ranks[row] : -1;
        return rows[rank < 0 || rank >= worst ? 0 : Math.floorMod(rank + steps, worst)];
    }

    /** Bits that sort as the numbers do. */
    private static int ordered(float value) {
        int bits = Float.floatToIntBits(value);
        return bits < 0 ? bits ^ 0x7fffffff : bits;
    }
}
