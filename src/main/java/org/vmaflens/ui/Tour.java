package org.vmaflens.ui;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
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

    private final Parent window;
    private final Commands commands;
    private final JobRunner runner;
    private final Workspace workspace;
    private final Queue<Runnable> left = new ArrayDeque<>();

    /** Through a window's commands, its table and its menus, with jobs that run here. */
    Tour(Parent window, Commands commands, JobRunner runner, Workspace workspace, FramesPane frames) {
        this.window = window;
        this.commands = commands;
        this.runner = runner;
        this.workspace = workspace;
        for (int round = 0; round < ROUNDS; round++) {
            command("tab-2", "theme", "theme", "tab-3", "theme", "theme", "compare", "theme", "theme", "copy-picture",
                    "method-exact");
            command("tab-3", "method-points", "method-exact");
            left.addAll(List.of(() -> frames.look(SOME), () -> frames.look(SessionTabs.FIRST.table())));
            command("tab-1", "theme", "theme");
            stay();
            MENUS.forEach(menu -> left.addAll(List.of(() -> open(menu), () -> close(menu))));
            tip();
            left.addAll(List.of(() -> values().ask(), Tour::wholeByNow, () -> values().ceaseToAsk()));
            command("copy-picture", "copy-figures", "method-sampled", "explain", "help", "help", "method-points");
        }
    }

    private void command(String... ids) {
        Stream.of(ids).<Runnable>map(id -> () -> commands.get(id).action().run()).forEach(left::add);
    }

    /** In the timeline: a frame, a range, another clock and another setting. */
    private void stay() {
        double rate = workspace.framesPerSecondProperty().get();
        int frame = workspace.frameProperty().get();
        left.add(() -> workspace.frameProperty().set(40));
        for (double slow : SLOW) {
            left.add(() -> workspace.framesPerSecondProperty().set(slow));
        }
        left.addAll(List.of(() -> workspace.framesPerSecondProperty().set(rate),
                () -> workspace.selectedRangeProperty().set(new FrameRange(3, 9)),
                () -> workspace.selectedRangeProperty().set(FrameRange.NONE),
                () -> workspace.frameProperty().set(frame),
                () -> workspace.settingProperty().set(Neighbourhood.DEFAULTS.withSamples(100)),
                () -> workspace.history().undo()));
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
        return (ReferenceBox) Objects.requireNonNull(window.lookup("#reference"));
    }

    private void tip() {
        Tooltip tip = new Tooltip(Strings.of("tab.frames"));
        left.addAll(List.of(() -> tip.show(window.getScene().getWindow()), tip::hide));
    }

    /** Does the next thing unless a job still runs; false at its end. FX thread only. */
    boolean goOn() {
        if (!runner.underWay().isEmpty()) {
            return true;
        }
        Runnable stop = left.poll();
        if (stop == null) {
            return false;
        }
        stop.run();
        return true;
    }
}
