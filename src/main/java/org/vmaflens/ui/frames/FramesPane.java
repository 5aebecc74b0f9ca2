package org.vmaflens.ui.frames;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.PointsLost;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.ModelFile;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.Workspace;

/** Every figure of every frame, to sort, filter and copy; its selection is the timeline's. */
public final class FramesPane extends BorderPane {
    private final Workspace workspace;
    private final TableView<FrameRow> table = new TableView<>();
    private final ChoiceBox<FrameFilter> filter = new ChoiceBox<>();
    private List<Object> shape = List.of();

    /** Follows a workspace. */
    public FramesPane(Workspace workspace) {
        this.workspace = workspace;
        table.setId("frames");
        table.setAccessibleText(Strings.of("tab.frames"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        filter.setId("frames-filter");
        filter.getItems().setAll(FrameFilter.values());
        filter.setValue(FrameFilter.ALL);
        filter.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable FrameFilter choice) {
                return choice == null ? "" : Strings.of("frames", choice);
            }

            @Override
            public FrameFilter fromString(String text) {
                throw new UnsupportedOperationException("choices are picked, not typed");
            }
        });
        Label label = new Label(Strings.of("frames.filter"));
        label.setLabelFor(filter);
        HBox top = new HBox(8, label, filter);
        top.setStyle("-fx-padding: 8; -fx-alignment: center-left;");
        setTop(top);
        setCenter(table);
        filter.valueProperty().addListener(changed -> refresh());
        workspace.revisionProperty().addListener(changed -> refresh());
        workspace.clipProperty().addListener(changed -> refresh());
        workspace.frameProperty().addListener(changed -> select());
        table.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (is != null && table.isFocused()) {
                workspace.frameProperty().set(is.index());
            }
        });
        table.setOnKeyPressed(key -> {
            if (new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN).match(key)) {
                copy();
            }
        });
    }

    private void refresh() {
        Clip clip = workspace.clipProperty().get();
        ModelFile model = workspace.modelProperty().get();
        if (clip == null || model == null) {
            table.getItems().clear();
            return;
        }
        FeatureMatrix matrix = clip.matrix();
        Optional<Explanations> explained = workspace.shown();
        columns(matrix, model.model().shortNames(), explained);
        IntPredicate listed = filter.getValue().of(matrix, model.model(), explained);
        List<FrameRow> rows = IntStream.range(0, matrix.frameCount()).filter(listed).mapToObj(FrameRow::new).toList();
        if (!rows.equals(table.getItems())) {
            table.getItems().setAll(rows);
            table.sort();
        }
        table.refresh();
        select();
    }

    private void columns(FeatureMatrix matrix, List<String> names, Optional<Explanations> explained) {
        List<Object> next = List.of(matrix, names, explained.<Object>map(one -> one).orElse(""));
        if (next.equals(shape)) {
            return;
        }
        shape = next;
        Columns made = new Columns();
        made.add(Strings.of("frames.frame"), 0, row -> matrix.frameNumbers()[row]);
        made.add(Strings.of("frames.score"), 2, row -> matrix.scores()[row]);
        if (matrix.logScores().length > 0) {
            made.add(Strings.of("frames.log"), 2, row -> matrix.logScores()[row]);
        }
        for (int k = 0; k < names.size(); k++) {
            int feature = k;
            made.add(names.get(k), 4, row -> matrix.raw()[row * names.size() + feature]);
        }
        explained.ifPresent(one -> explanations(made, one, names));
        table.getColumns().setAll(made.all());
    }

    private static void explanations(Columns made, Explanations one, List<String> names) {
        LineFits fits = one.fits();
        PointsLost lost = one.pointsLost();
        for (int k = 0; k < names.size(); k++) {
            int feature = k;
            if (fits != null) {
                made.add(Strings.of("frames.weight", names.get(k)), 4,
                        row -> fits.weights()[row * names.size() + feature]);
            }
            if (lost != null) {
                made.add(Strings.of("frames.points", names.get(k)), 2,
                        row -> lost.points()[row * names.size() + feature]);
            }
        }
        if (fits != null) {
            made.add(Strings.of("diagnostic.r2"), 3, row -> fits.r2()[row]);
            made.add(Strings.of("diagnostic.effective"), 0, row -> fits.effectiveSampleSizes()[row]);
        }
    }

    private void select() {
        FrameRow wanted = new FrameRow(workspace.frameProperty().get());
        if (!wanted.equals(table.getSelectionModel().getSelectedItem()) && table.getItems().contains(wanted)) {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(wanted);
            table.scrollTo(wanted);
        }
    }

    /** Puts the selected rows on the clipboard, tab-separated, under the names of the columns. */
    private void copy() {
        StringBuilder text = new StringBuilder(table.getColumns().stream().map(column -> column.getText())
                .collect(Collectors.joining("\t"))).append('\n');
        for (FrameRow row : table.getSelectionModel().getSelectedItems()) {
            text.append(table.getColumns().stream().map(column -> String.valueOf(column.getCellData(row)))
                    .collect(Collectors.joining("\t"))).append('\n');
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
