package org.vmaflens.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.export.SessionTabs;
import org.vmaflens.job.JobRunner;
import org.vmaflens.ui.frames.FramesPane;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.FrameRange;
import org.vmaflens.ui.workspace.Workspace;

/**
 * What users of a window do most, done one after the other. The build takes it while a JVM archives what a start needs:
 * whatever is first done in a window later has then been done before, and takes a fraction of the time.
 */
final class Tour {

    /** The first time is never typical. */
    private static final int ROUNDS = 2;

    private static final SessionTabs.Table SOME = new SessionTabs.Table("ALL",
            "score<60&adm2>-50",
            List.of(new SessionTabs.Sort("score", true)));

    /** Frames of the demo for a minute and more, and for an hour and more. */
    private static final double[] SLOW = {0.3, 0.01};

    /** Menus and lists to choose from; the first of each kind in a JVM takes the FX thread several times what others do. */
    private static final List<String> MENUS = List.of("#clip-menu", "#setting-draws", "#presets", "#value", "#file",
            "#export", "#theme");

    private static final double NARROWER = 160;

    private final Parent window;
    private final Commands commands;
    private final JobRunner runner;
    private final Workspace workspace;
    private final Consumer<List<Path>> open;
    private final Path folder;
    /** What is still to be done; each says whether it is over, and is asked again if not. */
    private final Queue<BooleanSupplier> left = new ArrayDeque<>();

    /**
     * Through a window's commands, its table and its menus, with jobs that run here.
     *
     * @param open opens files in the window
     * @param folder where the window writes what it is told to save
     */
    Tour(Parent window, Commands commands, JobRunner runner, Workspace workspace, FramesPane frames,
            Consumer<List<Path>> open, Path folder) {
        this.window = window;
        this.commands = commands;
        this.runner = runner;
        this.workspace = workspace;
        this.open = open;
        this.folder = folder;
        for (int round = 0; round < ROUNDS; round++) {
            command("tab-2", "theme", "theme", "tab-3", "theme", "theme", "compare", "theme", "theme", "copy-picture",
                    "method-exact");
            command("tab-3", "method-points", "method-exact");
            act(() -> frames.look(SOME), () -> frames.look(SessionTabs.FIRST.table()));
            command("tab-1", "theme", "theme");
            stay();
            MENUS.forEach(menu -> act(() -> open(menu), () -> close(menu)));
            tip();
            act(() -> values().ask(), Tour::wholeByNow, () -> values().ceaseToAsk());
            command("copy-picture", "copy-figures", "method-sampled", "explain", "help", "help", "method-points");
        }
        sizes();
        compareTwo();
        columns();
        session();
    }

    private void act(Runnable... steps) {
        Stream.of(steps).<BooleanSupplier>map(step -> () -> {
            step.run();
            return true;
        }).forEach(left::add);
    }

    private void command(String... ids) {
        Stream.of(ids).forEach(id -> act(() -> commands.get(id).action().run()));
    }

    /** Presses a button as soon as it is there: panes come a part a picture. */
    private void press(String selector) {
        left.add(() -> window.lookup(selector) != null);
        act(() -> ((ButtonBase) there(selector)).fire());
    }

    /** Other sizes of the window, over every tab. */
    private void sizes() {
        for (String tab : List.of("tab-2", "tab-3", "compare", "tab-1")) {
            command(tab);
            act(() -> widen(-NARROWER), () -> widen(NARROWER));
        }
    }

    private void widen(double by) {
        Window stage = window.getScene().getWindow();
        stage.setWidth(stage.getWidth() + by);
    }

    /** Two settings, and all that can be written of them. */
    private void compareTwo() {
        command("compare");
        press("#compare-another");
        act(() -> workspace.settingProperty().set(Neighbourhood.DEFAULTS.withStd(0.5)),
                () -> workspace.history().undo());
        press("#compare-export");
        command("export-png", "export-svg", "export-csv", "export-json");
        act(() -> workspace.history().undo());
        command("tab-1");
    }

    /** A log that asks which of its columns is meant. */
    private void columns() {
        Path odd = folder.resolve("columns.csv");
        act(() -> {
            write(odd, read(workspace.clips().getFirst().log().path()).replaceFirst("adm2", "detail"));
            open.accept(List.of(odd));
        });
        left.add(() -> !workspace.undecided().isEmpty());
        press("#waiting .tiny-button");
        left.add(() -> workspace.undecided().isEmpty());
    }

    private void session() {
        Path saved = folder.resolve("session.vlens");
        act(() -> write(saved, ""));
        command("session-save-as");
        left.add(() -> !read(saved).isEmpty());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Node there(String selector) {
        return Objects.requireNonNull(window.lookup(selector), selector);
    }

    /** In the timeline: a frame, a range, another clock and another setting. */
    private void stay() {
        double rate = workspace.framesPerSecondProperty().get();
        int frame = workspace.frameProperty().get();
        act(() -> workspace.frameProperty().set(40));
        for (double slow : SLOW) {
            act(() -> workspace.framesPerSecondProperty().set(slow));
        }
        act(() -> workspace.framesPerSecondProperty().set(rate),
                () -> workspace.selectedRangeProperty().set(new FrameRange(3, 9)),
                () -> workspace.selectedRangeProperty().set(FrameRange.NONE),
                () -> workspace.frameProperty().set(frame),
                () -> workspace.settingProperty().set(Neighbourhood.DEFAULTS.withSamples(100)),
                () -> workspace.history().undo());
    }

    private void open(String menu) {
        switch (window.lookup(menu)) {
            case MenuButton button -> button.show();
            case ComboBoxBase<?> box -> box.show();
            case null, default -> throw new IllegalStateException(menu + " is no menu of the window");
        }
    }

    private void close(String menu) {
        switch (window.lookup(menu)) {
            case MenuButton button -> button.hide();
            case ComboBoxBase<?> box -> box.hide();
            case null, default -> throw new IllegalStateException(menu + " is no menu of the window");
        }
    }

    private static void wholeByNow() {
        // a form that unfolds needs more pictures than one step has
    }

    private ReferenceBox values() {
        return (ReferenceBox) there("#reference");
    }

    private void tip() {
        Tooltip tip = new Tooltip(Strings.of("tab.frames"));
        act(() -> tip.show(window.getScene().getWindow()), tip::hide);
    }

    /** Does the next thing unless a job still runs; false at its end. FX thread only. */
    boolean goOn() {
        if (!runner.underWay().isEmpty()) {
            return true;
        }
        BooleanSupplier next = left.peek();
        if (next == null) {
            return false;
        }
        if (next.getAsBoolean()) {
            left.remove();
        }
        return true;
    }
}
