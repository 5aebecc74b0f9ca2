package org.vmaflens.ui.frames;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryTest {

    private static final double[] SCORES = {40, 12.5, Double.NaN, 99, 12.5, 70};

    private static final List<Figure> FIGURES = List.of(figure("frame", new double[]{0, 3, 6, 9, 12, 15}),
            figure("score", SCORES), figure("adm2", new double[]{-1, -2, -3, 4, 5, -6}),
            figure("adm2.raw", new double[]{.1, .2, .3, .4, .5, .6}), figure("motion", new double[6]));

    @Test
    void comparisonsAreJoinedByAndOrNotAndBrackets() {
        assertThat(rows("score < 50")).containsExactly(0, 1, 4);
        assertThat(rows("score<50 and adm2 > -2")).containsExactly(0, 4);
        assertThat(rows("adm2>=5 or score = 99")).containsExactly(3, 4);
        assertThat(rows("score < 50 and not (adm2 = -1 or adm2 = 5)")).containsExactly(1);
        assertThat(rows("adm2.raw >= .5")).containsExactly(4, 5);
        assertThat(rows("score != 40")).as("a frame without a score is not unequal").containsExactly(1, 3, 4, 5);
    }

    @Test
    void bareNumbersAreFramesAndRangesIncludeBothEnds() {
        assertThat(rows("3..9")).containsExactly(1, 2, 3);
        assertThat(rows("6")).containsExactly(2);
        assertThat(rows("0, 15")).containsExactly(0, 5);
        assertThat(rows("adm2 in -3..−1")).containsExactly(0, 1, 2);
        assertThat(rows("score 12.5..40.5")).containsExactly(0, 1, 4);
    }

    @Test
    void whatWasUnderstoodIsSaidInFull() {
        assertThat(QueryParser.parse("SC<30 & mot 0..1", FIGURES).words())
                .isEqualTo("score < 30 and motion 0…1");
        assertThat(QueryParser.parse("ad > 1", FIGURES).words()).isEqualTo("adm2 > 1");
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndFiltersNothing() {
        assertThat(trouble("foo > 1")).contains("foo", "score", "adm2");
        assertThat(trouble("score")).contains("score < 50");
        assertThat(trouble("score <")).contains("number", "<");
        assertThat(trouble("(score < 3")).contains("bracket");
        assertThat(trouble("score < 3 #")).contains("#");
        assertThat(trouble("score < 3 score")).contains("score");
        assertThat(trouble("not")).contains("missing");
        assertThat(rows("foo > 1")).hasSize(6);
    }

    @Test
    void rowsAreSortedByEveryKeyAndThoseWithoutAFigureComeLast() {
        RowOrder.Key falling = new RowOrder.Key(FIGURES.get(1), true);
        RowOrder.Key rising = new RowOrder.Key(FIGURES.get(1), false);
        RowOrder.Key second = new RowOrder.Key(FIGURES.get(2), false);
        assertThat(RowOrder.of(6, row -> true, List.of(rising))).containsExactly(1, 4, 0, 5, 3, 2);
        assertThat(RowOrder.of(6, row -> true, List.of(falling))).containsExactly(3, 5, 0, 1, 4, 2);
        assertThat(RowOrder.of(6, row -> row != 3, List.of(rising, new RowOrder.Key(FIGURES.get(2), true))))
                .containsExactly(4, 1, 0, 5, 2);
        assertThat(RowOrder.of(6, row -> true, List.of(rising, second))).startsWith(1, 4);
    }

    @Test
    void aSortedFilmHoldsEveryRowOnceInOrder() {
        Random random = new Random(3);
        double[] values = random.doubles(172_800).toArray();
        int[] rows = RowOrder.of(values.length, row -> row % 3 != 0,
                List.of(new RowOrder.Key(figure("x", values), true)));
        assertThat(rows).hasSize(115_200);
        for (int i = 1; i < rows.length; i++) {
            assertThat(values[rows[i - 1]]).isGreaterThanOrEqualTo(values[rows[i]]);
        }
        RowList list = new RowList();
        list.show(RowList.Order.of(rows, values.length));
        assertThat(list.indexOf(list.get(100_000))).isEqualTo(100_000);
        assertThat(list.indexOf(new FrameRow(3))).isEqualTo(-1);
    }

    private static int[] rows(String text) {
        return IntStream.range(0, 6).filter(QueryParser.parse(text, FIGURES).matches()).toArray();
    }

    private static String trouble(String text) {
        Query query = QueryParser.parse(text, FIGURES);
        assertThat(query.trouble()).isNotEmpty();
        return query.trouble();
    }

    private static Figure figure(String name, double[] values) {
        return new Figure(name, name, name, 2, row -> values[row]);
    }
}
