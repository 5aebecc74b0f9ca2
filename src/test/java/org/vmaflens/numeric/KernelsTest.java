package org.vmaflens.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The vector loops and their scalar twins give the same answers. */
class KernelsTest {

    private static final int ROWS = Kernels.ROWS;
    private static final int PANEL = Kernels.PANEL;

    private final Kernels simd = new VectorKernels();
    private final Kernels scalar = new ScalarKernels();
    private final AtomicLong ticks = new AtomicLong();
    private final Kernels onTrial = new TrialKernels(simd, 4, () -> ticks.addAndGet(150));
    private final Random random = new Random(3);

    /** One loop on one of both twins, on arrays of its own. */
    private interface Loop {
        double[] run(Kernels kernels);
    }

    @Test
    void sumsOfAnyLength() {
        for (int length : new int[]{0, 1, 7, 8, 31, 32, 100}) {
            double[] a = numbers(length + 3);
            double[] b = numbers(6 * length + 5);
            same(kernels -> new double[]{kernels.dot(a, 3, b, 2, length)});
            same(kernels -> {
                double[] out = new double[6];
                kernels.dots(a, 3, b, 2, length, 6, length, out);
                return out;
            });
        }
    }

    @Test
    void tiles() {
        for (int count : new int[]{1, 2, 9, 210}) {
            double[] rows = numbers(1 + count * ROWS);
            double[] panels = numbers(2 + count * PANEL);
            same(kernels -> {
                double[] tile = numbers(new double[ROWS * PANEL + 5]);
                kernels.products(rows, 1, panels, 2, count, tile, 4);
                return tile;
            });
            same(kernels -> {
                double[] out = numbers(new double[PANEL + 3]);
                kernels.addRows(rows, 1, panels, 2, count, out, 3);
                return out;
            });
        }
    }

    @Test
    void rowsOfATile() {
        double[] tile = numbers(ROWS * PANEL);
        double[] scales = numbers(ROWS * PANEL);
        double[] shifts = numbers(ROWS);
        for (int count = 1; count <= ROWS; count++) {
            int rows = count;
            same(kernels -> {
                double[] out = numbers(new double[7 + ROWS * 40]);
                kernels.scaleRows(tile, scales, shifts, rows, out, 7, 40);
                return out;
            });
            same(kernels -> {
                double[] out = numbers(new double[7 + ROWS * 40]);
                kernels.squareRows(tile, scales, 11, rows, out, 7, 40);
                return out;
            });
        }
    }

    @Test
    void differences() {
        double[] in = numbers(23 * PANEL);
        double[] point = numbers(4 * PANEL);
        double[] positions = numbers(23 * 4);
        same(kernels -> {
            double[] out = new double[in.length];
            kernels.timesDifferences(in, point, PANEL, positions, 1, 4, 23, out);
            return out;
        });
        same(kernels -> {
            double[] out = numbers(new double[PANEL + 1]);
            kernels.addSquaredDifferences(in, point, PANEL, positions, 1, 4, 23, out, 1);
            return out;
        });
        same(kernels -> {
            double[] out = numbers(new double[PANEL + 1]);
            kernels.addSquares(in, 23, out, 1);
            return out;
        });
    }

    @Test
    void residuals() {
        Columns points = Columns.ofRows(numbers(3 * 70), 3, 0, 70);
        double[] slopes = numbers(3);
        same(kernels -> {
            double[] y = numbers(new double[points.stride() + 5]);
            kernels.squaredResiduals(points, slopes, 0.3, y, 5);
            return y;
        });
    }

    @Test
    void polarFactors() {
        for (int count : new int[]{1, 8, 77, 156}) {
            double[] squares = random.doubles(count, 1e-9, 1).toArray();
            same(kernels -> {
                double[] values = squares.clone();
                kernels.polarFactors(values, count);
                return values;
            });
        }
    }

    /** Vectors, and whatever a loop on trial is done by: by scalars first, by vectors to try them, by vectors for good. */
    private void same(Loop loop) {
        double[] expected = loop.run(scalar);
        same(loop.run(simd), expected);
        for (int i = 0; i < 50; i++) {
            same(loop.run(onTrial), expected);
        }
    }

    private static void same(double[] actual, double[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            double most = 1e-12 * Math.max(1, Math.abs(expected[i]));
            assertThat(actual[i]).as("value %d", i).isCloseTo(expected[i], within(most));
        }
    }

    private double[] numbers(int length) {
        return random.doubles(length, -1, 1).toArray();
    }

    /** The same start for both twins, so that what should be left alone can be seen to be. */
    private static double[] numbers(double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.sin(i);
        }
        return out;
    }
}
