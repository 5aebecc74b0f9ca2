package org.vmaflens.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vmaflens.ui.Waiting.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.vmaflens.testing.VideoBytes;
import org.vmaflens.ui.dialog.FilePicker;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.Explainers;
import org.vmaflens.ui.workspace.Workspace;
import org.vmaflens.video.Sampling;

/** Frames are seen: of every kind of y4m, of raw video whose form is asked for, of a video that the user chooses. */
@ExtendWith(WindowExtension.class)
class PicturesTest {

    /** BT.601, limited range: red, green and blue of full strength. */
    private static final int[][] COLOURS = {{81, 90, 240}, {145, 54, 34}, {41, 240, 110}};
    private static final int[] SEEN = {0xff0000, 0x00ff00, 0x0000ff};

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // made on the FX thread by start
    private Explorer explorer;

    private List<Path> chosen = List.of();

    /** Answers with the files that the test has laid ready. */
    private final class Answers implements FilePicker {
        @Override
        public List<Path> open(@Nullable Window owner) {
            return chosen;
        }

        @Override
        public Optional<Path> save(@Nullable Window owner, String suggested, String kind, String ending) {
            return Optional.empty();
        }

        @Override
        public void reveal(Path shown) {
            throw new AssertionError("nothing is to be shown");
        }
    }

    @Start
    void start(Stage stage) {
        explorer = new Explorer(Explainers.engine(), new Answers());
        stage.setScene(explorer.scene(1000, 650));
        stage.show();
    }

    @Stop
    void stop() {
        explorer.close();
    }

    @Test
    void framesOfEveryKindOfY4mAreSeenAndFollowTheSelection(FxRobot robot) throws TimeoutException, IOException {
        List<Path> logs = List.of(log("a8"), log("b10"), log("c422"), log("d444"));
        VideoBytes[] videos = {VideoBytes.y4m(18, 10, "420", 8), VideoBytes.y4m(17, 9, "420", 10),
                VideoBytes.y4m(18, 10, "422", 10), VideoBytes.y4m(17, 9, "444", 8)};
        open(robot, logs);
        until(() -> text(robot, "#picture-note").equals("Drop d444.y4m here to see its frames."));
        for (int i = 0; i < videos.length; i++) {
            Path video = threeColours(videos[i]).to(folder.resolve(logs.get(i).getFileName().toString()
                    .replace("csv", "y4m")));
            robot.interact(() -> explorer.open(List.of(video)));
        }
        until(() -> workspace().clips().stream().allMatch(clip -> workspace().pictures().of(clip).isPresent()));
        for (Clip clip : workspace().clips()) {
            robot.interact(() -> workspace().clipProperty().set(clip));
            for (int frame : new int[]{2, 0, 1, 2}) { // the last from what is kept
                robot.interact(() -> workspace().frameProperty().set(frame));
                until(() -> sees(robot, SEEN[frame]));
                assertThat(picture(robot).getAccessibleText()).isEqualTo("Picture of frame " + frame);
            }
            robot.interact(() -> workspace().frameProperty().set(3));
            until(() -> text(robot, "#picture-note").contains("has 3 frames, so there is no picture of frame 3"));
            assertThat(picture(robot).isVisible()).isFalse();
        }
    }

    @Test
    void rawVideoIsAskedForItsFormInPlace(FxRobot robot) throws TimeoutException, IOException {
        open(robot, List.of(log("clip")));
        Path raw = threeColours(VideoBytes.raw(32, 20, "422", 10)).to(folder.resolve("whatever.yuv"));
        robot.interact(() -> explorer.open(List.of(raw)));
        until(() -> robot.lookup("#raw-form").tryQuery().isPresent());
        robot.interact(() -> {
            field(robot, "#raw-width").setText("32");
            field(robot, "#raw-height").setText("twenty");
            robot.lookup("#raw-sampling").<Sampling>queryComboBox().setValue(Sampling.C422);
        });
        robot.clickOn("#raw-show");
        assertThat(text(robot, "#raw-trouble"))
                .isEqualTo("“twenty” is no size in pixels. Type a whole number, such as 1920.");
        fill(robot, 4000, 4000, 8);
        assertThat(text(robot, "#raw-trouble")).contains("whatever.yuv has 7,680 bytes, less than one frame of 4000");
        fill(robot, 32, 18, 10);
        assertThat(text(robot, "#raw-trouble")).contains("no whole number of frames of 32 × 18 · 4:2:2 · 10 bit");
        assertThat(robot.lookup("#raw-form").tryQuery()).isPresent();
        assertThat(workspace().pictures().paths()).isEmpty();
        fill(robot, 32, 20, 10);
        until(() -> sees(robot, SEEN[0]));
        assertThat(robot.lookup("#raw-form").tryQuery()).isEmpty();
        robot.interact(() -> workspace().frameProperty().set(2));
        until(() -> sees(robot, SEEN[2]));
    }

    @Test
    void aRawFileThatWasCutOffIsShownWhenTheUserInsists(FxRobot robot) throws TimeoutException, IOException {
        open(robot, List.of(log("clip")));
        byte[] whole = Files.readAllBytes(threeColours(VideoBytes.raw(32, 20, "420", 8)).to(folder.resolve("a.yuv")));
        Path cut = Files.write(folder.resolve("clip.yuv"), Arrays.copyOf(whole, whole.length - 100));
        robot.interact(() -> explorer.open(List.of(cut)));
        until(() -> robot.lookup("#raw-form").tryQuery().isPresent());
        fill(robot, 32, 20, 8);
        assertThat(text(robot, "#raw-trouble")).contains("press Show again, if the file was cut off");
        robot.clickOn("#raw-show");
        until(() -> sees(robot, SEEN[0]));
    }

    @Test
    void aVideoOfAnyNameIsSeenChosenForAClipOrJustOpened(FxRobot robot) throws TimeoutException, IOException {
        open(robot, List.of(log("one"), log("two")));
        chosen = List.of(threeColours(VideoBytes.y4m(16, 16, "420", 8)).to(folder.resolve("chosen.y4m")));
        robot.interact(() -> {
            ListView<?> list = robot.lookup("#clips").queryListView();
            list.getSelectionModel().select(0);
            list.requestFocus();
        });
        robot.push(KeyCode.V);
        until(() -> sees(robot, SEEN[0]));
        assertThat(Objects.requireNonNull(workspace().clipProperty().get()).name()).isEqualTo("one");
        robot.interact(() -> workspace().clipProperty().set(workspace().clips().getLast()));
        until(() -> !picture(robot).isVisible());
        Path dropped = threeColours(VideoBytes.y4m(16, 16, "420", 8)).to(folder.resolve("dropped.y4m"));
        robot.interact(() -> {
            workspace().frameProperty().set(1);
            explorer.open(List.of(dropped));
        });
        until(() -> sees(robot, SEEN[1]));
        robot.interact(() -> workspace().clipProperty().set(workspace().clips().getFirst()));
        assertThat(workspace().pictures().of(workspace().clips().getFirst()).orElseThrow().path())
                .isEqualTo(chosen.getFirst());
    }

    private void open(FxRobot robot, List<Path> logs) throws TimeoutException {
        Path model = Path.of(System.getProperty("vmaflens.home", "."), "models", "demo_vmaf6.json");
        robot.interact(() -> {
            explorer.open(List.of(model));
            explorer.open(logs);
        });
        until(() -> workspace().clips().size() == logs.size() && workspace().frameProperty().get() == 0
                && robot.lookup("#clips").queryListView().getItems().size() == logs.size());
    }

    private static VideoBytes threeColours(VideoBytes video) {
        for (int[] colour : COLOURS) {
            video.frame(colour[0], colour[1], colour[2]);
        }
        return video;
    }

    /** The demo's first four frames under another name. */
    private Path log(String name) throws IOException {
        List<String> rows = Files.readAllLines(
                Path.of(System.getProperty("vmaflens.home", "."), "fixtures", "scenes_crf38.csv")).subList(0, 5);
        return Files.writeString(folder.resolve(name + ".csv"),
                String.join("\n", rows).replaceFirst("integer_aim", "another_" + name) + "\n");
    }

    private static void fill(FxRobot robot, int width, int height, int depth) {
        robot.interact(() -> {
            field(robot, "#raw-width").setText(Integer.toString(width));
            field(robot, "#raw-height").setText(Integer.toString(height));
            robot.lookup("#raw-depth").<Integer>queryComboBox().setValue(depth);
        });
        robot.clickOn("#raw-show");
    }

    /** Whether the picture is all of one colour, nearly. */
    private static boolean sees(FxRobot robot, int rgb) {
        Image image = picture(robot).getImage();
        if (image == null || !picture(robot).isVisible()) {
            return false;
        }
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int argb = image.getPixelReader().getArgb(x, y);
                for (int shift = 0; shift <= 16; shift += 8) {
                    if (Math.abs((argb >> shift & 0xff) - (rgb >> shift & 0xff)) > 3) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static ImageView picture(FxRobot robot) {
        return robot.lookup("#picture").queryAs(ImageView.class);
    }

    private static TextField field(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(TextField.class);
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryLabeled().getText();
    }

    private Workspace workspace() {
        return explorer.workspace();
    }
}
