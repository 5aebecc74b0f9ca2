package org.vmaflens.ui.inspector;

import java.nio.file.Path;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vmaflens.model.LensException;
import org.vmaflens.model.SourceFile;
import org.vmaflens.ui.text.Choice;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.Workspace;
import org.vmaflens.video.Sampling;
import org.vmaflens.video.Video;
import org.vmaflens.video.VideoForm;

/**
 * Asks, in place, what the bytes of raw videos mean: of one after the other, and begins each with the answer to the last,
 * which often is the same.
 */
final class RawForm extends VBox {

    private static final double NARROW = 62;

    private final Workspace workspace;
    private final Label question = new Label();
    private final TextField width = field("raw-width", "1920");
    private final TextField height = field("raw-height", "1080");
    private final ComboBox<Sampling> sampling = new Choice<>();
    private final ComboBox<Integer> depth = new Choice<>();
    private final Label trouble = new Label();
    private final ObservableList<Path> asked;
    private @Nullable VideoForm doubted;

    RawForm(Workspace workspace) {
        super(6);
        this.workspace = workspace;
        asked = workspace.pictures().unformed();
        setId("raw-form");
        question.setWrapText(true);
        sampling.setId("raw-sampling");
        sampling.getItems().setAll(Sampling.C420, Sampling.C422, Sampling.C444, Sampling.MONO);
        sampling.setValue(Sampling.C420);
        sampling.setAccessibleText(Strings.of("raw.sampling"));
        depth.setId("raw-depth");
        depth.getItems().setAll(8, 10, 12, 16);
        depth.setValue(8);
        depth.setAccessibleText(Strings.of("raw.depth"));
        trouble.setId("raw-trouble");
        trouble.setWrapText(true);
        trouble.getStyleClass().add("trouble");
        Button show = new Button(Strings.of("raw.show"));
        show.setId("raw-show");
        show.setDefaultButton(false);
        show.setOnAction(pressed -> open());
        Button skip = new Button(Strings.of("raw.skip"));
        skip.setId("raw-skip");
        Tip.on(skip, Strings.of("raw.skip.tip"));
        skip.setOnAction(pressed -> asked.removeFirst());
        width.setOnAction(entered -> open());
        height.setOnAction(entered -> open());
        Label bits = new Label(Strings.of("raw.bits"), depth);
        bits.setContentDisplay(ContentDisplay.LEFT);
        FlowPane line = new FlowPane(6, 6, width, new Label("×"), height, sampling, bits, show, skip);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(question, line, trouble);
        visibleProperty().bind(Bindings.isNotEmpty(asked));
        managedProperty().bind(visibleProperty());
        asked.addListener((InvalidationListener) changed -> ask());
        ask();
    }

    private void ask() {
        doubted = null;
        trouble.setText("");
        if (asked.isEmpty()) {
            question.setText("");
            return;
        }
        String words = Strings.of("raw.question", SourceFile.name(asked.getFirst()));
        question.setText(asked.size() == 1 ? words : Strings.of("raw.more", words, asked.size() - 1));
    }

    private void open() {
        if (asked.isEmpty()) {
            return;
        }
        Path file = asked.getFirst();
        try {
            VideoForm form = new VideoForm(pixels(width), pixels(height), sampling.getValue(), depth.getValue(), false,
                    0);
            Video video = Video.raw(file, form);
            if (video.endsWithinAFrame() && !form.equals(doubted)) {
                doubted = form;
                video.close();
                trouble.setText(Strings.of("raw.uneven", SourceFile.name(file), form.describe()));
                return;
            }
            workspace.pictures().add(video);
            workspace.pictures().adopt(file, workspace.clips(), workspace.clipProperty().get());
        } catch (LensException refused) {
            trouble.setText(refused.sentence());
        }
    }

    private static int pixels(TextField field) {
        try {
            return Integer.parseInt(field.getText().strip());
        } catch (NumberFormatException noNumber) {
            throw new LensException(Strings.of("raw.nonumber", field.getText()), noNumber);
        }
    }

    private static TextField field(String id, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(Strings.of(id.replace('-', '.')));
        field.setPrefWidth(NARROW);
        return field;
    }
}
