package org.vmaflens.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PyramidTest {

    @Test
    void answersAsALoopOverTheRowsWould() {
        int columns = 3;
        int rows = 5000;
        Random random = new Random(1);
        double[] values = new double[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(10) == 0 ? Double.NaN : random.nextGaussian();
        }
        Pyramid pyramid = new Pyramid(values, columns, 1);
        Pyramid.Bucket bucket = new Pyramid.Bucket();
        for (int trial = 0; trial < 500; trial++) {
            int from = random.nextInt(rows);
            int to = from + random.nextInt(rows - from + 1);
            pyramid.query(from, to, bucket);
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            double sum = 0;
            int count = 0;
            for (int row = from; row < to; row++) {
                double value = values[row * columns + 1];
                if (!Double.isNaN(value)) {
                    least = Math.min(least, value);
                    greatest = Math.max(greatest, value);
                    sum += value;
                    count++;
                }
            }
            assertThat(bucket.count()).isEqualTo(count);
            if (count > 0) {
                assertThat(bucket.least()).isEqualTo(least);
                assertThat(bucket.greatest()).isEqualTo(greatest);
                assertThat(bucket.mean()).isCloseTo(sum / count, within(1e-12));
            }
        }
    }

    @Test
    void aPixelHasAllItsRowsAndFewMore() {
        int rows = 3000;
        double[] values = new double[rows];
        Arrays.setAll(values, row -> row);
        Pyramid pyramid = new Pyramid(values);
        Pyramid.Bucket bucket = new Pyramid.Bucket();
        Random random = new Random(2);
        for (int trial = 0; trial < 500; trial++) {
            int from = random.nextInt(rows);
            int to = Math.min(rows, from + 1 + random.nextInt(200));
            pyramid.pixel(from, to, bucket);
            int more = to - from < 64 ? 0 : 7;
            assertThat(bucket.least()).isBetween((double) from - more, (double) from);
            assertThat(bucket.greatest()).isBetween(to - 1.0, to - 1.0 + more);
        }
    }

    @Test
    void rowsWithoutFiguresAreGaps() {
        Pyramid.Bucket bucket = new Pyramid.Bucket();
        new Pyramid(new double[]{Double.NaN, Double.NaN, 4}).query(0, 2, bucket);
        assertThat(bucket.count()).isZero();
        assertThat(bucket.mean()).isNaN();
    }

    @Test
    void anEmptySeriesHasNoRows() {
        assertThat(new Pyramid(new double[0]).rows()).isZero();
    }
}
