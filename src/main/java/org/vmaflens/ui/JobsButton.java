package org.vmaflens.ui;

import javafx.animation.AnimationTimer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.vmaflens.job.Job;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;

/** How many jobs are under way; a press lists them, each with its progress and a way to stop it. */
final class JobsButton extends MenuButton {

    private final Running running;

    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            getItems().forEach(item -> {
                if (item.getUserData() instanceof Job job && item instanceof CustomMenuItem custom
                        && custom.getContent().lookup(".progress-bar") instanceof ProgressBar bar) {
                    bar.setProgress(job.progress().fraction());
                }
            });
        }
    };

    JobsButton(Running running) {
        this.running = running;
        setId("jobs");
        getStyleClass().add("flat-button");
        setMinWidth(USE_PREF_SIZE);
        Tip.on(this, Strings.of("jobs.tip"));
        setPopupSide(javafx.geometry.Side.TOP);
        running.jobs().addListener((ListChangeListener<Job>) change -> list());
        showingProperty().addListener((property, was, is) -> {
            if (is) {
                pulse.start();
            } else {
                pulse.stop();
            }
        });
        list();
    }

    private void list() {
        int count = running.jobs().size();
        setText(count == 0
                ? Strings.of("jobs.none")
                : Strings.of(count == 1 ? "jobs.one" : "jobs.many", count));
        getItems().setAll(running.jobs().stream().map(JobsButton::row).toList());
        if (getItems().isEmpty()) {
            MenuItem idle = new MenuItem(Strings.of("jobs.idle"));
            idle.setDisable(true);
            getItems().add(idle);
        }
    }

    private static MenuItem row(Job job) {
        Label title = new Label(job.title());
        title.setMinWidth(160);
        ProgressBar bar = new ProgressBar(job.progress().fraction());
        bar.setPrefWidth(120);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button stop = new Button(Strings.of("jobs.stop"));
        stop.setAccessibleText(Strings.of("jobs.stop.this", job.title()));
        stop.setOnAction(pressed -> job.cancel());
        HBox row = new HBox(10, title, bar, space, stop);
        row.setStyle("-fx-alignment: center-left;");
        CustomMenuItem item = new CustomMenuItem(row, false);
        item.setUserData(job);
        return item;
    }
}
