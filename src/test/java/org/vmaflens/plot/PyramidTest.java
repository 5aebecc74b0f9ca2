package org.vmaflens.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vmaflens.plot.Pyramid.Series;

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
        Pyramid pyramid = new Pyramid(new Series(values, columns, 1));
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

    /** As of a film, where only some frames have a standard error. */
    @Test
    void ofASeriesWithAnIntervalTheExtremesAreTheIntervalsAndTheMeanIsTheSeries() {
        int rows = 3000;
        Random random = new Random(3);
        double[] line = new double[rows];
        double[] low = new double[rows];
        double[] high = new double[rows];
        for (int row = 0; row < rows; row++) {
            line[row] = row % 11 == 0 ? Double.NaN : random.nextGaussian();
            double half = row % 32 == 5 ? random.nextDouble() : Double.NaN;
            low[row] = line[row] - half;
            high[row] = line[row] + 2 * half;
        }
        Pyramid pyramid = new Pyramid(Series.of(line), Series.of(low), Series.of(high));
        Pyramid ofLow = new Pyramid(low);
        Pyramid ofLine = new Pyramid(line);
        Pyramid ofHigh = new Pyramid(high);
        Pyramid.Bucket bucket = new Pyramid.Bucket();
        Pyramid.Bucket expected = new Pyramid.Bucket();
        for (int trial = 0; trial < 500; trial++) {
            int from = random.nextInt(rows);
            int to = Math.min(rows, from + 1 + random.nextInt(1 + trial));
            pyramid.query(from, to, bucket);
            ofLow.query(from, to, expected);
            assertThat(bucket.least()).isEqualTo(Double.valueOf(expected.least()));
            ofHigh.query(from, to, expected);
            assertThat(bucket.greatest()).isEqualTo(Double.valueOf(expected.greatest()));
            ofLine.query(from, to, expected);
            assertThat(bucket.mean()).isEqualTo(Double.valueOf(expected.mean()));
        }
        assertThat(pyramid.low(5)).isEqualTo(low[5]);
        assertThat(pyramid.high(5)).isEqualTo(high[5]);
        assertThat(pyramid.value(5)).isEqualTo(line[5]);
    }

    @Test
    void anEmptySeriesHasNoRows() {
        assertThat(new Pyramid(new double[0]).rows()).isZero();
    }
}
