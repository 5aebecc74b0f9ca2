package org.vmaflens.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelReader;

/** Files as Windows' shells and editors leave them, and small untidiness. */
class EncodingTest {

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsHowModelsAndLogsAreWritten(String name) throws IOException {
        Charset charset = Charset.forName(name);
        Path model = rewritten(Path.of("models/demo_vmaf6.json"), charset);
        Path log = rewritten(Path.of("fixtures/scenes_crf38.csv"), charset);

        assertThat(InputKind.of(model)).isEqualTo(InputKind.MODEL);
        assertThat(ModelReader.read(model).model().featureCount()).isEqualTo(6);
        assertThat(LogReaders.read(log).frameCount()).isEqualTo(48);
        assertThat(LogReaders.read(log).columns())
                .isEqualTo(LogReaders.read(Path.of("fixtures/scenes_crf38.csv")).columns());
    }

    @Test
    void whatIsNoFrameIsNotSkippedInSilence() throws IOException {
        Path log = Files.writeString(folder.resolve("a.json"),
                "{\"frames\":[{\"frameNum\":0,\"metrics\":{\"adm2\":1}},\nnull,{\"frameNum\":1,\"metrics\":{\"adm2\":1}}]}");

        assertThatThrownBy(() -> LogReaders.read(log)).isInstanceOf(LensException.class)
                .hasMessage("a.json, line 2: 'null' stands in the list of frames and is no frame. Delete it.");
    }

    @Test
    void blanksAroundCellsAndBlankLinesDoNoHarm() throws IOException {
        Path log = Files.writeString(folder.resolve("a.csv"), "\n\nFrame , adm2 , \n0 , 0.5 , \n1 , 0.25 , \n");

        assertThat(LogReaders.read(log).columns()).containsExactly("adm2");
        assertThat(LogReaders.read(log).frameCount()).isEqualTo(2);
    }

    private Path rewritten(Path from, Charset charset) throws IOException {
        String text = Files.readString(from, StandardCharsets.UTF_8);
        return Files.write(folder.resolve(from.getFileName().toString()), ("\ufeff" + text).getBytes(charset));
    }
}
