package org.vmaflens.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.vmaflens.Main;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.Png;
import org.vmaflens.ui.chart.Images;
import org.vmaflens.ui.timeline.TimelineView;

/**
 * Walks through the real application on a real display as a user does, by mouse and keys, and photographs what it comes
 * by. Ends with status 1, and a sentence, at the first state that is not reached. Run by {@code mvn -Psmoke verify}.
 */
final class SmokeTour {

    private static final int PATIENCE_SECONDS = 30;

    private final FxRobot robot = new SteadyRobot();
    private final Path folder;

    private SmokeTour(Path folder) {
        this.folder = folder;
    }

    /** @param arguments the folder for the screenshots */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Thread walker = new Thread(() -> {
            try {
                new SmokeTour(folder).walk();
            } catch (Exception | AssertionError failed) {
                failed.printStackTrace();
                Runtime.getRuntime().halt(1); // the window is still open, and would keep the JVM
            }
        }, "smoke-tour");
        walker.start();
        Main.main(new String[0]);
    }

    private void walk() throws Exception {
        until("a window", () -> !Window.getWindows().isEmpty() && Window.getWindows().getFirst().isShowing());
        until("the empty state", () -> shown("#empty-state"));
        photograph("empty");

        robot.clickOn("#empty-demo");
        until("the demo explained", () -> !shown("#empty-state") && status().startsWith("Explained")
                && timeline().model().data().frameCount() == 48);
        robot.interact(() -> timeline().selectedFrameProperty().set(5));
        photograph("demo");

        robot.clickOn("#timeline");
        robot.push(KeyCode.EQUALS).push(KeyCode.EQUALS);
        until("a narrower window of frames", () -> timeline().visibleRangeProperty().get().width() < 24);
        photograph("zoomed");
        robot.push(KeyCode.DIGIT0);
        until("all frames", () -> timeline().visibleRangeProperty().get().width() == 48);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        until("the heatmap", () -> shown("#heatmap"));
        photograph("heatmap");

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        until("the table", () -> shown("#frames")
                && robot.lookup("#frames").queryAs(TableView.class).getItems().size() == 48);
        photograph("table");

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1).push(KeyCode.ALT, KeyCode.DIGIT1);
        until("the timeline again", () -> shown("#timeline"));
        robot.clickOn("#timeline").push(KeyCode.HOME);
        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.RIGHT);
        }
        until("weights of frame 5 in the inspector",
                () -> label("#inspector-title").contains("5") && shown("#diagnostic-r2")
                        && label("#diagnostic-r2").startsWith("0."));
        photograph("inspector");

        robot.push(KeyCode.F1);
        until("the shortcuts", () -> shown("#help-overlay"));
        photograph("shortcuts");
        robot.push(KeyCode.ESCAPE);
        until("the shortcuts gone", () -> !shown("#help-overlay"));

        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        until("the dark theme", () -> lightness(picture()) < 0.35);
        photograph("dark");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        until("the light theme", () -> lightness(picture()) > 0.5);

        robot.interact(() -> {
            window().setWidth(1000);
            window().setHeight(650);
        });
        until("a small window", () -> window().getScene().getWidth() <= 1000 && timeline().getHeight() > 100);
        photograph("1000x650");
        robot.interact(() -> window().hide());
    }

    private void photograph(String name) throws IOException {
        robot.moveTo(window().getScene().getRoot()).sleep(200); // off whatever shows a tooltip
        WaitForAsyncUtils.waitForFxEvents();
        robot.sleep(300);
        Files.write(folder.resolve(name + ".png"), Png.of(Images.of(picture())));
        System.out.println("reached: " + name);
    }

    private Image picture() {
        Window window = window();
        return robot.capture(new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight()))
                .getImage();
    }

    /** Mean lightness of a sparse grid of pixels, 0 to 1. */
    private static double lightness(Image picture) {
        double sum = 0;
        int count = 0;
        for (int y = 0; y < picture.getHeight(); y += 20) {
            for (int x = 0; x < picture.getWidth(); x += 20) {
                sum += new Ink(picture.getPixelReader().getArgb(x, y)).luma();
                count++;
            }
        }
        return sum / count;
    }

    private static Window window() {
        return Window.getWindows().getFirst();
    }

    private TimelineView timeline() {
        return robot.lookup("#timeline").queryAs(TimelineView.class);
    }

    private String status() {
        return label("#status .status-label");
    }

    private String label(String query) {
        return robot.lookup(query).queryLabeled().getText();
    }

    private boolean shown(String query) {
        return robot.lookup(query).tryQuery().filter(SmokeTour::isShown).isPresent();
    }

    private static boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void until(String state, Callable<Boolean> reached) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, reached);
        } catch (TimeoutException never) {
            Files.write(folder.resolve("not-reached.png"), Png.of(Images.of(picture())));
            throw new AssertionError("The tour never saw " + state + "; see not-reached.png. Windows: "
                    + List.copyOf(Window.getWindows()), never);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
