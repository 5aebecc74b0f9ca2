package org.vmaflens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vmaflens.log.LogReaders;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelReader;
import org.vmaflens.model.SourceFile;

/**
 * What is wrong with a file is one sentence with file, place and cure: from the reader, and as all that the command line
 * says before it ends with 1 and leaves nothing behind.
 */
class BadInputTest {

    private static final String HEADER = "Frame,integer_adm2,integer_motion2,integer_vif_scale0,integer_vif_scale1,"
            + "integer_vif_scale2,integer_vif_scale3,\n";

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            empty.csv    | ``                                             | is empty                    | Write it again
            blank.csv    | `\\n\\n`                                       | line 1                      | libvmaf writes it
            zero.csv     | `Frame,adm2,\\n`                               | no frames                   | Run libvmaf again
            zero.json    | `{"frames":[]}`                                | no frames                   | Run libvmaf again
            zero.xml     | `<VMAF><frames/></VMAF>`                       | no frames                   | Run libvmaf again
            cut.json     | `{"frames":[{"frameNum":0,\\n"metrics":{"a`    | line 2, column              | copy the log again
            wrong.json   | `{"a":1}`                                      | no list 'frames'            | Open a log
            list.json    | `[1,2]`                                        | no list 'frames'            | Open a log
            after.json   | `{"frames":[{"a":1}]}\\n\\n}`                 | line 3: there is more       | Delete what
            two.json     | `{"frames":[{"a":1}]}{"frames":[]}`            | line 1: there is more       | Delete what
            words.json   | `{"frames":[{"a":1}]}\\nend`                  | line 2: there is more       | Delete what
            text.json    | `{"frames":[{"a":\\n"x"}]}`                    | line 2, field a             | Mend that value
            torn.json    | `{"frames":[{"a":\\n0.5:}]}`                  | line 2, column 4: the JSON is damaged there | copy the log again
            frame.json   | `{"frames":[{"frameNum":99999999999999999999}]}` | line 1: frameNum is '9999 | Mend that frame
            some.json    | `{"frames":[{"frameNum":0,"a":1},\\n{"a":1}]}`  | line 2: the frame at place 2 of the list has no frameNum, but others have one | Give each frame
            late.json    | `{"frames":[{"a":1},{"a":1},\\n{"metrics":{"a":1},"frameNum":6}]}` | line 2: the frame at place 1 of the list has no frameNum | Give each frame
            some.xml     | `<VMAF><frame frameNum="0" a="1"/>\\n<frame a="1"/></VMAF>` | line 2: the frame at place 2 of the list has no frameNum | Give each frame
            twice.json   | `{"frames":[{"a":1,"a":2}]}`                   | line 1: field a is there twice | Delete one
            cut.xml      | `<VMAF><frames><frame frameNum="0"/>`          | line 1, column              | copy the log again
            page.xml     | `<html></html>`                                | root is <html>              | Open a log
            type.xml     | `<!DOCTYPE VMAF [<!ENTITY a "1">]>\\n<VMAF><frame frameNum="0" a="&a;"/></VMAF>` | line 1: there is a DOCTYPE, which is not read | Delete it
            web.html     | `<!DOCTYPE html><html><body>404<br></body></html>` | is a web page | Open a log
            old.html     | `<!doctype html>\\n<HTML lang=en>`       | is a web page               | Open a log
            word.xml     | `<VMAF><frame frameNum="0" a="x"/></VMAF>`     | line 1, attribute a         | Mend that value
            few.csv      | `Frame,a,b,\\n0,1,1,\\n1,1,\\n`                | line 3: 2 cells where the header has 3 | delete the line
            many.csv     | `Frame,a,b,\\n0,0,9,0,8,\\n`                   | line 2: 5 cells             | decimal point
            comma.csv    | `Frame;a\\n0;0,93\\n`                          | line 2, column a: '0,93'    | as in 0.93
            word.csv     | `Frame,a\\n0,good\\n`                          | line 2, column a: 'good'    | Mend that cell
            number.csv   | `Frame,a\\n-1,1\\n`                            | line 2: '-1' is not a frame | Mend or delete
            dup.csv      | `Frame,a,a,\\n0,1,1,\\n`                       | line 1: column 'a'          | Rename or delete
            bare.csv     | `0,0.5\\n1,0.5\\n`                             | line 1: '0' is a number     | Add a header line
            same.csv     | `Frame,a\\n1,1\\n1,1\\n`                       | frame 1 twice               | Keep one
            binary.csv   | `\\0\\1\\2`                                    | binary file                 | Open a log
            prose.txt    | `once upon a time`                             | line 1                      | Open a log
            figures.txt  | `Frame 0: a:0.5, b:x`                          | line 1: 'b:x'               | Mend that line
            again.txt    | `Frame 0: a:0.5, a:0.6`                        | line 1: a is there twice    | Delete one
            """)
    void aBrokenLog(String name, String text, String place, String cure) throws IOException {
        Path log = write(name, text.translateEscapes());
        LensException said = catchThrowableOfType(LensException.class, () -> LogReaders.read(log));

        assertThat(said.sentence()).startsWith(name).contains(place, cure);
        theCommandSays(said.sentence(), CliRun.MODEL, log.toString());
    }

    @Test
    void figuresAndNestingBeyondAllMeasure() throws IOException {
        Path deep = write("deep.json", "{\"frames\":[{\"a\":" + "[".repeat(100_000));
        theCommandSays("deep.json, line 1: the JSON is nested too deeply to be a log. Open the right file.",
                CliRun.MODEL, deep.toString());
        Path wide = write("wide.json", "{\"frames\":[\n{\"a\":" + "1".repeat(50_000) + "}]}");
        theCommandSays("wide.json, line 2, field a: the value there is too long for a log.", CliRun.MODEL,
                wide.toString());

        Path large = write("large.json", "{\"frames\":[{\"a\":" + "1".repeat(5000) + "}]}");
        assertThat(LogReaders.read(large).value(0, 0)).as("as 1e999").isNaN();
    }

    @Test
    void aLogThatDoesNotFitTheModel() throws IOException {
        Path missing = write("missing.csv", HEADER.replace("integer_motion2", "other") + "0,1,1,1,1,1,1,\n");
        theCommandSays("missing.csv has no column for VMAF_integer_feature_motion2_score", CliRun.MODEL,
                missing.toString());

        Path two = write("two.csv", HEADER.replace("integer_motion2", "integer_motion2_x_1,integer_motion2_x_2")
                + "0,1,1,1,1,1,1,1,\n");
        theCommandSays("two.csv has 2 columns that could be VMAF_integer_feature_motion2_score: integer_motion2_x_1, "
                + "integer_motion2_x_2", CliRun.MODEL, two.toString());
    }

    @Test
    void aFileThatCannotBeRead() throws IOException {
        theCommandSays("is a folder. Open the files in it.", CliRun.MODEL, folder.toString());
        Path absent = folder.resolve("absent.csv");
        theCommandSays(absent + " does not exist. Check the name and the folder.", CliRun.MODEL, absent.toString());
        theCommandSays("The name of a file is empty. Write the name of the file to be read.", CliRun.MODEL, "");
        // root may read everything, so what the system would answer is made up
        assertThat(SourceFile.unreadable(Path.of("secret.csv"), new AccessDeniedException("secret.csv")).sentence())
                .isEqualTo("secret.csv may not be read by you. Change its permissions or copy it.");
        byte[] packed = packed(Files.readAllBytes(Path.of(CliRun.LOG)));
        for (String name : new String[]{"cut.csv.gz", "cut.json.gz"}) {
            Path cut = Files.write(folder.resolve(name), Arrays.copyOf(packed, packed.length / 2));
            theCommandSays(name + " is a damaged gzip file, perhaps cut off", CliRun.MODEL, cut.toString());
        }
    }

    @Test
    void aBrokenModel() throws IOException {
        String whole = Files.readString(Path.of(CliRun.MODEL));
        for (String text : new String[]{"", "[]", "{}", whole.substring(0, 900), "\0\1\2",
                whole.replace("total_sv 202", "total_sv 203"), whole.replace("linear_rescale", "clip_0to1")}) {
            Path model = write("broken.json", text);
            LensException said = catchThrowableOfType(LensException.class, () -> ModelReader.read(model));

            theCommandSays(said.sentence(), model.toString(), CliRun.LOG);
        }
    }

    /** A gigabyte of rows in few bytes: gzip members, of which all but the first are the same. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,b,c,d\\n       | 0.125,0.5,0.25,0.75\\n    | huge.csv.gz has more than 16,000,000 values
            {"frames":[{}    | ,{"a":0.125,"b":0.25}     | huge.csv.gz has more than 16,000,000 values
            """)
    void aLogOfAGigabyte(String start, String row, String said) throws IOException {
        byte[] rows = packed(row.translateEscapes().repeat((1 << 20) / row.length()).getBytes(StandardCharsets.UTF_8));
        Path huge = folder.resolve("huge.csv.gz");
        try (OutputStream out = Files.newOutputStream(huge)) {
            out.write(packed(start.translateEscapes().getBytes(StandardCharsets.UTF_8)));
            for (int i = 0; i < 1024; i++) {
                out.write(rows);
            }
        }
        theCommandSays(said, CliRun.MODEL, huge.toString());
    }

    private void theCommandSays(String sentence, String model, String log) {
        Path out = folder.resolve("out.json");

        CliRun run = CliRun.of("explain", "--model", model, "--log", log, "--out", out.toString());

        assertThat(run.err().lines()).singleElement().asString().contains(sentence);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }
}
