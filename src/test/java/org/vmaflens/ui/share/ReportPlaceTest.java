package org.vmaflens.ui.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmaflens.model.LensException;

class ReportPlaceTest {

    @Test
    void aPageOfItsUsualNameHasTheOthersBesideIt(@TempDir Path folder) throws IOException {
        assertThat(ReportPlace.of(folder.resolve("report.html"))).isEqualTo(folder);
        Files.writeString(folder.resolve("report.html"), "an older one, of which the dialog has asked");
        Files.writeString(folder.resolve("comparison.csv"), "its table");
        assertThat(ReportPlace.of(folder.resolve("report.html"))).isEqualTo(folder);
    }

    @Test
    void aPageOfAnotherNameHasAFolderOfThatName(@TempDir Path folder) {
        assertThat(ReportPlace.of(folder.resolve("quick against slow.html")))
                .isEqualTo(folder.resolve("quick against slow"));
    }

    @Test
    void whatNobodyWasAskedAboutIsNotReplaced(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("verdict.json"), "somebody's own");
        assertThatThrownBy(() -> ReportPlace.of(folder.resolve("report.html"))).isInstanceOf(LensException.class)
                .hasMessageContaining("verdict.json");
    }
}
