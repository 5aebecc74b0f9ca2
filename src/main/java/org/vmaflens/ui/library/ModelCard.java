package org.vmaflens.ui.library;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vmaflens.model.Kernel;
import org.vmaflens.model.ModelFeature;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.VmafModel;
import org.vmaflens.ui.text.FeatureWords;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;

/** What was understood of a model; its features in plain words on request. */
final class ModelCard extends VBox {

    private final ModelFile file;
    private final VBox features = new VBox(4);

    /**
     * @param group of all cards where there are several models, to choose the one in use; its buttons carry the model
     * @param used whether it explains
     * @param choices what the user can choose of it while it does
     */
    ModelCard(ModelFile file, ToggleGroup group, boolean several, boolean used, Node choices, Runnable close) {
        super(2);
        this.file = file;
        getStyleClass().add("card");
        HBox head = new HBox(6, name(group, several, used), CloseButton.of(file.name(), close));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        if (!used) {
            return;
        }
        setId("model-card");
        getChildren().addAll(words(kind(file)), words(size(file)), choices, disclosure(), features);
        if (file.model().chromaCorrection().isPresent()) {
            getChildren().add(3, words(Strings.of("model.chroma")));
        }
        features.setId("model-features");
        features.setVisible(false);
        features.setManaged(false);
        setAccessibleText(text(file));
    }

    /** The card in one text. */
    static String text(ModelFile file) {
        return String.join(", ", file.name(), kind(file), size(file), String.join(", ", file.model().shortNames()));
    }

    private Labeled name(ToggleGroup group, boolean several, boolean used) {
        Labeled name = several ? new RadioButton(file.name()) : new Label(file.name());
        if (name instanceof RadioButton choice) {
            choice.setSelected(used);
            choice.setToggleGroup(group);
            choice.setUserData(file);
            choice.setId("use-" + file.name());
        }
        name.setMnemonicParsing(false); // names hold underscores
        name.getStyleClass().add("strong");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS); // versions of one model differ at their ends
        name.setMaxWidth(Double.MAX_VALUE);
        Tip.on(name, Strings.of("model.tip", file.path(), file.sha256()));
        HBox.setHgrow(name, Priority.ALWAYS);
        return name;
    }

    private ToggleButton disclosure() {
        ToggleButton more = new ToggleButton(Strings.of("model.features", file.model().featureCount()));
        more.setId("model-more");
        more.getStyleClass().add("tiny-button");
        more.setGraphic(new FontIcon(Feather.CHEVRON_RIGHT));
        Tip.on(more, String.join(", ", file.model().shortNames()));
        more.setOnAction(pressed -> {
            if (features.getChildren().isEmpty()) { // few ask for them
                file.model().features().forEach(feature -> features.getChildren().add(feature(feature)));
            }
            features.setVisible(more.isSelected());
            features.setManaged(more.isSelected());
            more.setGraphic(new FontIcon(more.isSelected() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        });
        return more;
    }

    private static VBox feature(ModelFeature feature) {
        Label name = new Label(feature.shortName());
        name.getStyleClass().add("small-strong");
        VBox box = new VBox(name, words(FeatureWords.of(feature.shortName())));
        if (!feature.options().isEmpty()) {
            box.getChildren().add(words(Strings.of("model.options", feature.options().toString()
                    .replaceAll("[{}]", ""))));
        }
        return box;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("note");
        return label;
    }

    private static String kind(ModelFile file) {
        Kernel kernel = file.model().regression().kernel();
        return Strings.of("model.kernel", type(file.model().modelType()), kernel.isRbf()
                ? Strings.of("model.rbf", kernel.gamma())
                : kernel.type().name().toLowerCase(Locale.ROOT));
    }

    /** {@code LIBSVMNUSVR} as people say it; types that are not known as they stand. */
    private static String type(String modelType) {
        return switch (modelType.toUpperCase(Locale.ROOT)) {
            case "LIBSVMNUSVR" -> Strings.of("model.type.plain");
            case "BOOTSTRAP_LIBSVMNUSVR" -> Strings.of("model.type.bootstrap");
            case "RESIDUEBOOTSTRAP_LIBSVMNUSVR" -> Strings.of("model.type.residue");
            default -> modelType;
        };
    }

    private static String size(ModelFile file) {
        VmafModel model = file.model();
        StringBuilder text = new StringBuilder(Strings.of("model.vectors", model.regression().size()));
        if (file.isCollection()) {
            text.append(Strings.of("model.members", file.members().size()));
        }
        model.clip().ifPresent(clip -> text.append(Strings.of("model.clip", clip.low(), clip.high())));
        model.transform().ifPresent(transform -> text.append(
                Strings.of(transform.enabled() ? "model.transform.on" : "model.transform.off")));
        return text.toString();
    }
}
