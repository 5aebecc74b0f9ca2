package org.vmaflens.ui;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vmaflens.ui.text.Strings;

/** Good news in the window's corner; gone by itself after a while, or at a press. */
final class Notices extends VBox {

    private static final Duration STAY = Duration.seconds(8);

    private final Consumer<Path> browse;

    /** @param browse opens a folder in the platform's own window */
    Notices(Consumer<Path> browse) {
        super(8);
        this.browse = browse;
        setId("notices");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        setStyle("-fx-padding: 0 16 44 16;");
    }

    /** Shows a sentence; with a button to its folder where there is a file. */
    void tell(String sentence, @Nullable Path file) {
        Notification notice = new Notification(sentence, new FontIcon(Feather.CHECK_CIRCLE));
        notice.getStyleClass().addAll(Styles.SUCCESS, Styles.ELEVATED_2);
        notice.setMaxWidth(460);
        Path folder = file == null ? null : file.toAbsolutePath().getParent();
        if (folder != null) {
            Button does = new Button(Strings.of("notice.show"));
            does.setId("notice-show");
            does.setTooltip(new Tooltip(Strings.of("notice.show.tip")));
            does.setOnAction(pressed -> browse.accept(folder));
            notice.setPrimaryActions(does);
        }
        show(notice);
    }

    private void show(Notification notice) {
        notice.setId("notice");
        notice.setOnClose(closed -> getChildren().remove(notice));
        getChildren().setAll(notice);
        PauseTransition stay = new PauseTransition(STAY);
        stay.setOnFinished(over -> getChildren().remove(notice));
        stay.play();
    }
}
