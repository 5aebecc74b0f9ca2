package org.vmaflens.ui;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vmaflens.ui.session.Leaving;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.FxThread;

/** News in the window's corner: good ones are gone by themselves after a while, offers stay until they are answered. */
final class Notices extends VBox {

    private static final Duration STAY = Duration.seconds(8);

    private final Consumer<Path> browse;
    private final Runnable keys;

    /**
     * @param browse opens a folder in the platform's own window
     * @param keys takes the keys from a notice that had them and is gone: the toolkit would give them to whatever comes next
     */
    Notices(Consumer<Path> browse, Runnable keys) {
        super(8);
        this.browse = browse;
        this.keys = keys;
        setId("notices");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        setPadding(new Insets(0, 16, 44, 16));
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
            Tip.on(does, Strings.of("notice.show.tip"));
            does.setOnAction(pressed -> browse.accept(folder));
            notice.setPrimaryActions(does);
        }
        show(notice);
    }

    /** Offers to take up what a crash left behind, until it is taken up or given up. */
    void offerRestore(Runnable restore, Runnable discard) {
        ask("crash-offer", Strings.of("session.crashed"), Feather.ROTATE_CCW, new Answer("crash.restore", restore),
                new Answer("crash.discard", discard));
    }

    /** Asks what becomes of changes that are not saved, before the session is left; to close the question is to stay. */
    void askLeave(String session, Leaving.Why why, Runnable save, Runnable discard) {
        String way = why.name().toLowerCase(Locale.ROOT);
        Button first = ask("leave-offer", Strings.of("leave.changed", session), Feather.SAVE,
                new Answer("leave.save." + way, save), new Answer("leave.discard." + way, discard),
                new Answer("leave.stay", () -> {
                }));
        // the answer is waited for; a new notification makes its buttons with the next pulse only
        first.sceneProperty().addListener(joined -> FxThread.soon(first::requestFocus));
    }

    /**
     * A button of a question.
     *
     * @param key of its words
     */
    private record Answer(String key, Runnable action) {
    }

    /** Asks, in place of the same question before; gives the first answer's button. */
    private Button ask(String id, String sentence, Feather icon, Answer... answers) {
        Notification question = new Notification(sentence, new FontIcon(icon));
        question.setId(id);
        question.getStyleClass().addAll(Styles.ACCENT, Styles.ELEVATED_2);
        question.setMaxWidth(answers.length > 2 ? 580 : 460); // all answers are as wide as the longest
        List<Button> buttons = Stream.of(answers).map(answer -> button(question, answer)).toList();
        question.getPrimaryActions().setAll(buttons);
        question.setOnClose(later -> leave(question));
        leave(id);
        getChildren().addFirst(question);
        return buttons.getFirst();
    }

    private Button button(Notification question, Answer answer) {
        Button button = new Button(Strings.of(answer.key()));
        button.setId(answer.key().replace('.', '-'));
        Tip.on(button, Strings.of(answer.key() + ".tip"));
        button.setOnAction(pressed -> {
            leave(question);
            answer.action().run();
        });
        return button;
    }

    private void show(Notification notice) {
        notice.setId("notice");
        notice.setOnClose(closed -> leave(notice));
        leave("notice");
        getChildren().add(notice);
        PauseTransition stay = new PauseTransition(STAY);
        stay.setOnFinished(over -> leave(notice));
        stay.play();
    }

    private void leave(String id) {
        List.copyOf(getChildren()).stream().filter(shown -> id.equals(shown.getId())).forEach(this::leave);
    }

    private void leave(Node notice) {
        Node focus = getScene() == null ? null : getScene().getFocusOwner();
        boolean had = Stream.iterate(focus, node -> node != null, Node::getParent).anyMatch(notice::equals);
        getChildren().remove(notice);
        if (had) {
            FxThread.soon(keys);
        }
    }
}
