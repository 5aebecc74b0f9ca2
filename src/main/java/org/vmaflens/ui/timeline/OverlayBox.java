package org.vmaflens.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.vmaflens.ui.text.Choice;
import org.vmaflens.ui.text.EndCell;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.Workspace;

/** Which clip's scores are laid over the ones in view, if any. */
final class OverlayBox extends Choice<OverlayBox.Offered> {

    /** A clip, or none. */
    record Offered(@Nullable Clip clip) {
        String words() {
            return clip == null ? Strings.of("timeline.overlay.none") : clip.name();
        }
    }

    private final Workspace workspace;
    private boolean offering;

    OverlayBox(Workspace workspace) {
        this.workspace = workspace;
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Offered choice) {
                return choice == null ? "" : choice.words();
            }

            @Override
            public Offered fromString(String text) {
                throw new UnsupportedOperationException("clips are picked, not typed");
            }
        });
        setButtonCell(new EndCell<>(Offered::words));
        InvalidationListener offer = changed -> offer();
        workspace.clips().addListener(offer);
        workspace.clipProperty().addListener(offer);
        workspace.overlayProperty().addListener(offer);
        offer();
        valueProperty().addListener((property, was, is) -> {
            if (is != null && !offering) {
                workspace.overlayProperty().set(is.clip());
            }
        });
    }

    private void offer() {
        List<Offered> choices = new ArrayList<>(List.of(new Offered(null)));
        workspace.clips().stream().filter(clip -> !clip.equals(workspace.clipProperty().get())).map(Offered::new)
                .forEach(choices::add);
        Offered chosen = new Offered(workspace.overlayProperty().get());
        offering = true;
        if (!choices.equals(getItems())) {
            getItems().setAll(choices);
        }
        setValue(choices.contains(chosen) ? chosen : choices.getFirst());
        offering = false;
    }
}
