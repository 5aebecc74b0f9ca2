package org.vmaflens.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import libsvm.svm;
import libsvm.svm_model;
import libsvm.svm_node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the model text says, our evaluation answers as libsvm's own {@code svm_predict}, which reads the same text. */
class PredictorTest {

    private static final int ROWS = 50;

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void answersAsLibsvm(int seed) throws IOException {
        Random random = new Random(seed);
        int p = 1 + random.nextInt(32);
        String text = model(random, p, seed % 4 == 0 ? "polynomial" : "rbf");
        svm_model libsvm = svm.svm_load_model(new BufferedReader(new StringReader(text)));
        double[] rows = random.doubles((long) ROWS * p, -3, 3).toArray();
        double[] out = new double[ROWS];

        Predictor.of(SvmText.read("random", text, p)).predictAll(rows, out);

        double size = Arrays.stream(libsvm.sv_coef[0]).map(Math::abs).sum();
        for (int i = 0; i < ROWS; i++) {
            assertThat(out[i]).isCloseTo(svm.svm_predict(libsvm, nodes(rows, i * p, p)), within(1e-12 * size));
        }
    }

    /** Zeros are left out of a vector's line, as libsvm's writer does, and so may be whole tails of it. */
    private static String model(Random random, int p, String kernel) {
        int vectors = 1 + random.nextInt(300);
        StringBuilder text = new StringBuilder("svm_type nu_svr\nkernel_type " + kernel + "\ngamma "
                + Math.exp(random.nextDouble(-5, 2)) + "\ndegree 1\ncoef0 0.5\nnr_class 2\ntotal_sv " + vectors
                + "\nrho "
                + random.nextDouble(-2, 2) + "\nSV\n");
        for (int i = 0; i < vectors; i++) {
            text.append(random.nextDouble(-4, 4));
            for (int k = 1; k <= p; k++) {
                if (random.nextInt(4) > 0) {
                    text.append(' ').append(k).append(':').append(random.nextDouble(-2, 2));
                }
            }
            text.append(" \n");
        }
        return text.toString();
    }

    private static svm_node[] nodes(double[] rows, int at, int p) {
        svm_node[] nodes = new svm_node[p];
        for (int k = 0; k < p; k++) {
            nodes[k] = new svm_node();
            nodes[k].index = k + 1;
            nodes[k].value = rows[at + k];
        }
        return nodes;
    }
}
