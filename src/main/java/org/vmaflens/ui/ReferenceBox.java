package org.vmaflens.ui;

import atlantafx.base.controls.Popover;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import org.vmaflens.explain.Method;
import org.vmaflens.model.ModelFile;
import org.vmaflens.ui.dialog.ReferenceForm;
import org.vmaflens.ui.text.Choice;
import org.vmaflens.ui.text.EndCell;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.FxThread;
import org.vmaflens.ui.workspace.PulseByPulse;
import org.vmaflens.ui.workspace.ReferenceChoice;
import org.vmaflens.ui.workspace.ReferenceWords;
import org.vmaflens.ui.workspace.Workspace;

/** What points lost are counted from: pristine, the clip's mean, another open clip, or values that are asked for. */
final class ReferenceBox extends Choice<ReferenceChoice> {

    /** Stands in the list for the question which values; it is never the reference itself. */
    private static final ReferenceChoice ASK = new ReferenceChoice.Typed(Map.of());

    private final Workspace workspace;
    private final Popover form = new Popover();

    /** Values that were typed last, which can be chosen again. */
    private Optional<ReferenceChoice.Typed> typed = Optional.empty();

    ReferenceBox(Workspace workspace) {
        this.workspace = workspace;
        setId("reference");
        Tip.on(this, Strings.of("reference.tip"));
        setConverter(new Words<>(ReferenceBox::words));
        setButtonCell(new EndCell<>(ReferenceBox::words));
        visibleProperty().bind(workspace.methodProperty().isEqualTo(Method.POINTS));
        managedProperty().bind(visibleProperty());
        offer();
        setValue(workspace.referenceProperty().get());
        form.setDetachable(false);
        form.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        valueProperty().addListener((property, was, is) -> {
            if (ASK.equals(is)) {
                FxThread.soon(this::ask); // the list must close before its choice can be taken back
            } else if (is != null && !is.equals(workspace.referenceProperty().get())) {
                workspace.referenceProperty().set(is); // not its equal in the list, for which all would be worked out anew
            }
        });
        workspace.referenceProperty().addListener((property, was, is) -> {
            if (!getItems().contains(is)) {
                offer(); // a box names only what is in its list
            }
            setValue(is);
        });
        workspace.clips().addListener((InvalidationListener) changed -> offer());
        workspace.modelProperty().addListener((InvalidationListener) changed -> offer());
    }

    private void offer() {
        List<ReferenceChoice> choices = new ArrayList<>(
                List.of(new ReferenceChoice.Pristine(), new ReferenceChoice.ClipMean()));
        for (Clip clip : workspace.clips()) {
            choices.add(new ReferenceChoice.OtherClip(clip.name(), clip.log().sha256()));
        }
        ReferenceChoice chosen = workspace.referenceProperty().get();
        if (chosen instanceof ReferenceChoice.Typed values && !ASK.equals(values)) {
            typed = Optional.of(values);
        }
        typed.filter(this::fits).ifPresent(choices::add);
        choices.add(ASK);
        getItems().setAll(choices);
        setValue(chosen);
    }

    /** Whether the model in use has the features that were typed. */
    private boolean fits(ReferenceChoice.Typed values) {
        ModelFile model = workspace.modelProperty().get();
        return values.equals(workspace.referenceProperty().get())
                || (model != null && model.model().shortNames().containsAll(values.raw().keySet()));
    }

    /** Asks for values, in a form of its own over the window. */
    void ask() {
        setValue(workspace.referenceProperty().get());
        ModelFile model = workspace.modelProperty().get();
        if (model != null) {
            ReferenceForm values = new ReferenceForm(model.model(), workspace.referenceProperty().get(), raw -> {
                form.hide();
                workspace.referenceProperty().set(new ReferenceChoice.Typed(raw));
            });
            form.setContentNode(values);
            form.show(this);
            PulseByPulse unfolding = new PulseByPulse(values::unfold);
            form.setOnHidden(hidden -> unfolding.stop());
            unfolding.startAfter(1); // the first picture has a popup to show
        }
    }

    /** Takes the question back. */
    void ceaseToAsk() {
        form.hide();
    }

    private static String words(ReferenceChoice choice) {
        return ASK.equals(choice) ? Strings.of("reference.ask") : ReferenceWords.of(choice);
    }
}
