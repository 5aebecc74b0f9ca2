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

/** News in the window's corner: good ones are gone by themselves after a while, offers stay until they are answered. */
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

    /** Offers to take up what a crash left behind, until it is taken up or given up. */
    void offerRestore(Runnable restore, Runnable discard) {
        Notification offer = new Notification(Strings.of("session.crashed"), new FontIcon(Feather.ROTATE_CCW));
        offer.setId("crash-offer");
        offer.getStyleClass().addAll(Styles.ACCENT, Styles.ELEVATED_2);
        offer.setMaxWidth(460);
        offer.setPrimaryActions(answer(offer, "restore", restore), answer(offer, "discard", discard));
        offer.setOnClose(later -> getChildren().remove(offer));
        getChildren().removeIf(shown -> "crash-offer".equals(shown.getId()));
        getChildren().addFirst(offer);
    }

    private Button answer(Notification offer, String name, Runnable action) {
        Button button = new Button(Strings.of("crash." + name));
        button.setId("crash-" + name);
        button.setTooltip(new Tooltip(Strings.of("crash." + name + ".tip")));
        button.setOnAction(pressed -> {
            getChildren().remove(offer);
            action.run();
        });
        return button;
    }

    private void show(Notification notice) {
        notice.setId("notice");
        notice.setOnClose(closed -> getChildren().remove(notice));
        getChildren().removeIf(shown -> "notice".equals(shown.getId()));
        getChildren().add(notice);
        PauseTransition stay = new PauseTransition(STAY);
        stay.setOnFinished(over -> getChildren().remove(notice));
        stay.play();
    }
}
