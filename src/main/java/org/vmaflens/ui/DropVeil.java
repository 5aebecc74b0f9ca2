package org.vmaflens.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vmaflens.ui.text.Strings;

/** Says, while files hang over the window, that it will take them. */
final class DropVeil extends StackPane {

    DropVeil() {
        setId("drop-veil");
        getStyleClass().add("overlay");
        setMouseTransparent(true);
        setVisible(false);
        Label words = new Label(Strings.of("drop.words"));
        words.setStyle("-fx-font-size: 1.3em;");
        VBox sheet = new VBox(12, new FontIcon(Feather.DOWNLOAD), words);
        sheet.setAlignment(Pos.CENTER);
        sheet.getStyleClass().addAll("overlay-sheet", "drop-target");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(sheet);
    }

    /** Takes files that are dropped anywhere on the window. */
    void accept(Node window, Consumer<List<Path>> open) {
        window.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                setVisible(true);
            }
        });
        window.setOnDragExited(drag -> setVisible(false));
        window.setOnDragDropped(drop -> {
            setVisible(false);
            open.accept(drop.getDragboard().getFiles().stream().map(File::toPath).toList());
            drop.setDropCompleted(true);
        });
    }
}
