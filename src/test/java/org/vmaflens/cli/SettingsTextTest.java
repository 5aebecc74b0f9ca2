package org.vmaflens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vmaflens.explain.DistanceMetric;
import org.vmaflens.explain.Draws;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.model.LensException;

class SettingsTextTest {

    @Test
    void bothNamesOfEachKeyAreRead() {
        Neighbourhood expected = new Neighbourhood(100, 0.5, 1.84, DistanceMetric.COSINE, 0, 7, Draws.NUMPY);

        assertThat(SettingsText.read("samples=100,std=0.5,kernel-width=1.84,distance=cosine,ridge-alpha=0,seed=7,"
                + "draws=numpy")).isEqualTo(expected);
        assertThat(SettingsText.read("neighbor_samples=100, neighbor_std=0.5, kernel_width=1.84, "
                + "distance_metric=Cosine, ridge_alpha=0, seed=7, draws=numpy")).isEqualTo(expected);
        assertThat(SettingsText.read("")).isEqualTo(Neighbourhood.DEFAULTS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sample=3           | there is no key 'sample'; the keys are samples (or neighbor_samples), std
            samples            | 'samples' is not key=value
            samples=3,samples=4| names samples twice
            std=wide           | std=wide is not a number, such as std=1
            samples=1e3        | samples=1e3 is not a whole number, such as samples=5000
            std=0,5            | 'std=0,5' has a decimal comma. Write std=0.5
            samples=9,std=-1,25,seed=3 | 'std=-1,25' has a decimal comma. Write std=-1.25
            samples=5,000      | 'samples=5,000' has a comma between its digits. Write samples=5000
            std=1,neighbor_samples=20,000,seed=3 | 'neighbor_samples=20,000' has a comma between its digits
            seed=-20,000       | 'seed=-20,000' has a comma between its digits. Write seed=-20000
            std=0x1p3          | std=0x1p3 is not a number, such as std=1
            distance=far       | distance=far is none of euclidean, manhattan, chebyshev, cosine
            std=0              | Neighbour std (σ) is 0.0, but must be from 0.000001 to 1000
            """)
    void whatIsWrongIsNamed(String text, String sentence) {
        assertThatThrownBy(() -> SettingsText.read(text)).isInstanceOf(LensException.class)
                .hasMessageStartingWith("--settings \"" + text + "\"").hasMessageContaining(sentence);
    }
}
