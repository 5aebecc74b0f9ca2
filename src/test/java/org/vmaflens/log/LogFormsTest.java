package org.vmaflens.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vmaflens.model.LensException;

/** Every form of a log gives the same table, and every broken one a sentence with its place and cure. */
class LogFormsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void libvmafCsv() {
        same(read("a.csv", "Frame,adm2,psnr_y,\n0,0.5,inf,\n2,0.25,-nan,\n"), LogFormat.LIBVMAF_CSV);
    }

    @Test
    void libvmafJsonOldAndNew() {
        same(read("a.json", """
                {"version":"3","fps":1.5,"frames":[{"frameNum":0,"metrics":{"adm2":0.5,"psnr_y":inf}},
                {"frameNum":2,"metrics":{"adm2":0.25,"psnr_y":-nan}}],"pooled_metrics":{"adm2":{"min":nan}}}"""),
                LogFormat.LIBVMAF_JSON);
        same(read("b.json", """
                {"frames":[{"frameNum":0,"metrics":{"adm2":0.5,"psnr_y":null}},
                {"frameNum":2,"metrics":{"adm2":0.25,"psnr_y":null}}]}"""), LogFormat.LIBVMAF_JSON);
    }

    @Test
    void runVmafJson() {
        same(read("a.json", """
                {"executorId":"a nan","frames":[{"frameNum":0,"adm2":0.5,"psnr_y":NaN},
                {"frameNum":2,"adm2":0.25,"psnr_y":NaN}]}"""), LogFormat.RUN_VMAF_JSON);
    }

    @Test
    void xml() {
        String frames = "<frames><frame frameNum='0' adm2='0.5' psnr_y='inf'/><frame frameNum='2' adm2='0.25' "
                + "psnr_y='nan'/></frames>";
        same(read("a.xml", "<VMAF version='3'><fyi fps='1'/>" + frames + "</VMAF>"), LogFormat.LIBVMAF_XML);
        same(read("b.xml", "<?xml version='1.0'?>\n<result>" + frames + "</result>"), LogFormat.RUN_VMAF_XML);
    }

    @Test
    void runVmafText() {
        same(read("a.txt", "Executor: x\nResult:\nFrame 0: adm2:0.5, psnr_y:inf\nFrame 2: adm2:0.25, psnr_y:nan\n"),
                LogFormat.RUN_VMAF_TEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Frame;adm2;psnr_y\\n0;0.5;nan\\n2;0.25;nan\\n
            Frame\\tadm2\\tpsnr_y\\r\\n0\\t0.5\\tnan\\r\\n2\\t0.25\\tnan\\r\\n
            BOM"Frame","adm2","psnr_y"\\n0,0.5,nan\\n2,0.25,nan
            """)
    void plainTables(String text) {
        FeatureLog log = read("a.csv", text.translateEscapes().replace("BOM", "\uFEFF"));
        assertThat(log.columns()).containsExactly("adm2", "psnr_y");
        assertThat(log.frames()).containsExactly(0, 2);
    }

    @Test
    void gzip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write("Frame,adm2,psnr_y,\n0,0.5,1,\n2,0.25,1,\n".getBytes(StandardCharsets.UTF_8));
        }
        Path path = Files.write(folder.resolve("a.csv.gz"), packed.toByteArray());
        assertThat(LogReaders.read(path).value(0, 1)).isEqualTo(0.25);
        Path cut = Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(packed.toByteArray(), 30));
        assertThatThrownBy(() -> LogReaders.read(cut)).isInstanceOf(LensException.class)
                .hasMessageStartingWith("cut.csv.gz");
    }

    @Test
    void brokenFilesAreSaidWithTheirPlace() {
        refused("empty.csv", "", "empty.csv is empty");
        refused("cut.json", "{\"frames\":[{\"frameNum\":0,\"metrics\":{\"adm2\":0.5", "cut.json, line 1, column");
        refused("other.json", "{\"a\":1}", "no list 'frames'");
        refused("cut.xml", "<VMAF><frames><frame frameNum='0' adm2='0.5'/>", "cut.xml, line 1, column");
        refused("other.xml", "<html></html>", "its root is <html>");
        refused("few.csv", "Frame,adm2,psnr_y,\n0,0.5,1,\n1,0.5,\n", "few.csv, line 3: 2 cells");
        refused("comma.csv", "Frame;adm2\n0;0,93\n", "comma.csv, line 2, column adm2: '0,93' has a decimal comma");
        refused("twice.csv", "Frame,adm2,adm2,\n0,1,1,\n", "adm2");
        refused("none.csv", "Frame,adm2,\n", "none.csv has no frames");
        refused("same.csv", "Frame,adm2,\n1,0.5,\n1,0.5,\n", "same.csv has frame 1 twice");
        refused("binary.csv", "\u0001\u0000\u0002", "binary.csv is a binary file");
        refused("doctype.xml", "<!DOCTYPE VMAF [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><VMAF><frames>"
                + "<frame frameNum='0' adm2='&x;'/></frames></VMAF>", "doctype.xml");
        assertThatThrownBy(() -> LogReaders.read(folder.resolve("absent.csv"))).hasMessageContaining("does not exist");
        assertThatThrownBy(() -> LogReaders.read(folder)).hasMessageContaining("is a folder");
    }

    private void refused(String name, String text, String said) {
        assertThatThrownBy(() -> read(name, text)).as(name).isInstanceOf(LensException.class)
                .hasMessageContaining(said);
    }

    private FeatureLog read(String name, String text) {
        try {
            return LogReaders.read(Files.writeString(folder.resolve(name), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void same(FeatureLog log, LogFormat format) {
        assertThat(log.format()).isEqualTo(format);
        assertThat(log.columns()).containsExactly("adm2", "psnr_y");
        assertThat(log.frames()).containsExactly(0, 2);
        assertThat(log.values()).containsExactly(new double[]{0.5, 0.25}, new double[]{Double.NaN, Double.NaN});
    }
}
