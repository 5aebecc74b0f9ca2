package org.vmaflens.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vmaflens.model.LensException;

class VideoTest {

    /** BT.601, limited range: what red, green and blue of full strength are as samples. */
    private static final int[] RED = {81, 90, 240};
    private static final int[] GREEN = {145, 54, 34};
    private static final int[] BLUE = {41, 240, 110};

    @TempDir
    Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private void text(String line) {
        bytes.writeBytes((line + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    private void plane(int samples, int value, int depth) {
        for (int i = 0; i < samples; i++) {
            bytes.write(value & 0xff);
            if (depth > 8) {
                bytes.write(value >> 8);
            }
        }
    }

    private void frame(int luma, int chroma, int[] yuv, int depth) {
        plane(luma, yuv[0] << (depth - 8), depth);
        plane(chroma, yuv[1] << (depth - 8), depth);
        plane(chroma, yuv[2] << (depth - 8), depth);
    }

    private Path file(String name) throws IOException {
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private static void assertColour(int argb, int red, int green, int blue) {
        int[] is = {argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff};
        int[] wanted = {red, green, blue};
        for (int i = 0; i < 3; i++) {
            assertThat(is[i]).as("channel %d of %08x", i, argb).isBetween(wanted[i] - 2, wanted[i] + 2);
        }
    }

    @ParameterizedTest
    @CsvSource({"420jpeg,8,6", "420mpeg2,8,6", "420p10,10,6", "422,8,9", "422p10,10,9", "444,8,15", "444p12,12,15"})
    void everySamplingAndDepthGivesTheSameColours(String colour, int depth, int samples) throws IOException {
        // 5 × 3 pixels: odd both ways, so that chroma planes round up (3 × 2, 3 × 3, 5 × 3)
        text("YUV4MPEG2 W5 H3 F25:1 Ip C" + colour);
        text("FRAME");
        frame(15, samples, RED, depth);
        text("FRAME Ix Xsomething=else"); // a frame's own words move everything behind them
        frame(15, samples, GREEN, depth);
        text("FRAME");
        frame(15, samples, BLUE, depth);
        try (Video video = Video.y4m(file("a.y4m"))) {
            assertThat(video.form().framesPerSecond()).isEqualTo(25);
            for (int argb : video.picture(2, 5, 3).argb()) {
                assertColour(argb, 0, 0, 255);
            }
            for (int argb : video.picture(1, 5, 3).argb()) {
                assertColour(argb, 0, 255, 0);
            }
            for (int argb : video.picture(0, 5, 3).argb()) {
                assertColour(argb, 255, 0, 0);
            }
            assertThat(video.frameCount()).isEqualTo(3);
            assertThat(video.endsWithinAFrame()).isFalse();
        }
    }

    @Test
    void monoIsGreyAndFullRangeReachesFromBlackToWhite() throws IOException {
        text("YUV4MPEG2 W2 H1 F25:1 Cmono XCOLORRANGE=FULL");
        text("FRAME");
        bytes.writeBytes(new byte[]{0, (byte) 255});
        try (Video video = Video.y4m(file("grey.y4m"))) {
            assertThat(video.picture(0, 2, 1).argb()).containsExactly(0xff000000, 0xffffffff);
        }
    }

    @Test
    void aLargePictureIsScaledDownByMeans() throws IOException {
        text("YUV4MPEG2 W4 H4 F25:1 Cmono XCOLORRANGE=FULL");
        text("FRAME");
        for (int i = 0; i < 16; i++) {
            bytes.write(i % 2 == 0 ? 0 : 200);
        }
        try (Video video = Video.y4m(file("large.y4m"))) {
            Picture small = video.picture(0, 2, 2);
            assertThat(small.width()).isEqualTo(2);
            assertThat(small.argb()).containsOnly(0xff646464);
            assertThat(video.picture(0, 3, 3).width()).as("never smaller than asked for").isEqualTo(4);
        }
    }

    @Test
    void highDefinitionTakesItsOwnMatrix() throws IOException {
        VideoForm form = new VideoForm(2, 720, Sampling.C444, 8, false, 0);
        frame(1440, 1440, new int[]{63, 102, 240}, 8); // BT.709 red
        try (Video video = Video.raw(file("hd.yuv"), form)) {
            assertColour(video.picture(0, 2, 720).argb()[7], 255, 0, 0);
        }
    }

    @Test
    void aFileCutOffInItsLastFrameShowsTheOthersAndSaysSo() throws IOException {
        text("YUV4MPEG2 W2 H2 F25:1 C420jpeg");
        text("FRAME");
        frame(4, 1, RED, 8);
        text("FRAME");
        bytes.write(0);
        try (Video video = Video.y4m(file("cut.y4m"))) {
            assertColour(video.picture(0, 2, 2).argb()[3], 255, 0, 0);
            assertThatThrownBy(() -> video.picture(1, 2, 2)).isInstanceOf(LensException.class)
                    .hasMessageContaining("cut.y4m has 1 frames and ends within the next");
            assertThat(video.endsWithinAFrame()).isTrue();
        }
    }

    @Test
    void brokenVideosAreRefusedWithThePlaceAndTheCure() throws IOException {
        text("YUV4MPEG2 W2 F25:1 C420jpeg");
        assertRefused(file("nosize.y4m"), "nosize.y4m, line 1, gives no width and height");
        bytes.reset();
        text("YUV4MPEG2 W2 H2 C411");
        assertRefused(file("odd.y4m"), "kind 411, which cannot be shown. Convert it with ffmpeg");
        bytes.reset();
        text("YUV4MPEG2 Wide H2");
        assertRefused(file("wide.y4m"), "has Wide where a size in pixels belongs");
        bytes.reset();
        text("Frame,vmaf");
        assertRefused(file("log.y4m"), "log.y4m is no YUV4MPEG2 video");
        bytes.reset();
        text("YUV4MPEG2 W2 H2 C420jpeg");
        text("FRAMX");
        frame(4, 1, RED, 8);
        Path lost = file("lost.y4m");
        try (Video video = Video.y4m(lost)) {
            assertThatThrownBy(() -> video.picture(0, 2, 2)).isInstanceOf(LensException.class)
                    .hasMessageContaining("lost.y4m has no FRAME line at byte 25, before frame 0");
        }
        assertThatThrownBy(() -> Video.raw(lost, VideoForm.of(64, 64))).isInstanceOf(LensException.class)
                .hasMessageContaining("less than one frame of 64 × 64 · 4:2:0 · 8 bit");
        assertThatThrownBy(() -> Video.y4m(folder.resolve("none.y4m"))).isInstanceOf(LensException.class)
                .hasMessageContaining("none.y4m does not exist");
    }

    private static void assertRefused(Path file, String sentence) {
        assertThatThrownBy(() -> Video.y4m(file).close()).isInstanceOf(LensException.class)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource({"car_16x10_420p10.yuv,C420,10", "car_16x10.yuv,C420,8", "car_16x10_yuv422p10le.yuv,C422,10",
            "car_16x10_444p_12b.yuv,C444,12", "gray_16x10.yuv,MONO,8"})
    void aRawVideosNameSaysItsForm(String name, Sampling sampling, int depth) throws IOException {
        VideoForm form = new VideoForm(16, 10, sampling, depth, false, 0);
        bytes.writeBytes(new byte[(int) form.frameBytes() * 3]);
        Path file = file(name);
        assertThat(RawGuess.of(file)).contains(form);
        try (Video video = Video.raw(file, form)) {
            assertThat(video.frameCount()).isEqualTo(3);
        }
        bytes.write(0);
        assertThat(RawGuess.of(file(name))).as("no whole number of frames").isEmpty();
        assertThat(RawGuess.of(file("car.yuv"))).as("no size").isEmpty();
    }
}
