package org.vmaflens.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.Latest;

/** What was opened lately, to be opened again: a button a file. */
final class RecentList extends VBox {

    private final Supplier<List<Path>> recent;
    private final Consumer<Path> open;
    private final Latest worker;
    private final VBox rows = new VBox(2);

    /**
     * @param recent latest first; asked on the worker
     * @param worker where the files are looked at
     */
    RecentList(Supplier<List<Path>> recent, Consumer<Path> open, Latest worker) {
        super(6);
        this.recent = recent;
        this.open = open;
        this.worker = worker;
        setId("recent");
        Label heading = new Label(Strings.of("recent.title"));
        heading.getStyleClass().add("heading");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        getChildren().addAll(heading, scroll);
        show(List.of());
    }

    /** Looks at the files anew. */
    void refresh() {
        worker.ask(() -> RecentFile.look(recent.get()), this::show);
    }

    private void show(List<RecentFile> files) {
        rows.getChildren().setAll(files.stream().map(this::row).toList());
        setVisible(!files.isEmpty());
        setManaged(!files.isEmpty());
    }

    private Node row(RecentFile file) {
        boolean gone = file.kind() == null;
        Label name = new Label(file.name(), new FontIcon(file.icon()));
        name.getStyleClass().add(gone ? "note" : "strong");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Label kind = new Label(file.words());
        kind.getStyleClass().add("note");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        Label folder = new Label(file.folder());
        folder.getStyleClass().add("note");
        folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        folder.setMinWidth(0);
        HBox line = new HBox(8, name, kind, folder);
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, line);
        button.setId("recent-" + file.name());
        button.getStyleClass().add("recent-file");
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setAlignment(Pos.CENTER_LEFT);
        button.setAccessibleText(Strings.of("recent.says", file.name(), file.words(), file.folder()));
        Tip.on(button, file.path().toString());
        button.setDisable(gone);
        button.setOnAction(pressed -> open.accept(file.path()));
        return button;
    }
}
