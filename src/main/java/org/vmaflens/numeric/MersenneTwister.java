package org.vmaflens.numeric;

/**
 * MT19937 (Matsumoto and Nishimura 1998), seeded as NumPy's legacy {@code RandomState(seed)} does. Words are made 624 at
 * a time in plain loops that the JIT turns into SIMD.
 */
final class MersenneTwister {

    private static final int SIZE = 624;
    private static final int SHIFT = 397;
    private static final int UPPER = 0x8000_0000;
    private static final int LOWER = 0x7fff_ffff;

    private final int[] state = new int[SIZE];
    private final int[] words = new int[SIZE];

    /** A generator from a seed of 0 to 2³² − 1. */
    MersenneTwister(long seed) {
        state[0] = (int) seed;
        for (int i = 1; i < SIZE; i++) {
            state[i] = 1_812_433_253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
    }

    /** How many words {@link #nextWords} gives. */
    static final int WORDS = SIZE;

    /** The next {@link #WORDS} words of 32 random bits, valid until the next call; two of them make a double. */
    int[] nextWords() {
        refill();
        return words;
    }

    /** NumPy's double of 53 random bits, 0 (inclusive) to 1 (exclusive), as a whole number of 2⁻⁵³. */
    static long bits(int high, int low) {
        return (long) (high >>> 5) << 26 | low >>> 6;
    }

    private void refill() {
        for (int i = 0; i < SIZE - SHIFT; i++) {
            state[i] = state[i + SHIFT] ^ twist(state[i], state[i + 1]);
        }
        for (int i = SIZE - SHIFT; i < SIZE - 1; i++) {
            state[i] = state[i + SHIFT - SIZE] ^ twist(state[i], state[i + 1]);
        }
        state[SIZE - 1] = state[SHIFT - 1] ^ twist(state[SIZE - 1], state[0]);
        for (int i = 0; i < SIZE; i++) {
            int word = state[i];
            word ^= word >>> 11;
            word ^= (word << 7) & 0x9d2c_5680;
            word ^= (word << 15) & 0xefc6_0000;
            words[i] = word ^ (word >>> 18);
        }
    }

    private static int twist(int current, int following) {
        int mixed = (current & UPPER) | (following & LOWER);
        return (mixed >>> 1) ^ (-(mixed & 1) & 0x9908_b0df);
    }
}
