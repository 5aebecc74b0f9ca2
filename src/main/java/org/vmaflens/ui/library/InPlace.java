package org.vmaflens.ui.library;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Control;
import org.controlsfx.validation.Severity;
import org.controlsfx.validation.ValidationMessage;
import org.controlsfx.validation.decoration.ValidationDecoration;

/**
 * Marks a wrong entry by its field's own state. ControlsFX's decorations would put a pane around all that the window
 * has at the first error: every control is styled anew then, and the root that knows the theme is the root no more.
 */
final class InPlace implements ValidationDecoration {

    @Override
    public void applyValidationDecoration(ValidationMessage message) {
        message.getTarget().pseudoClassStateChanged(Styles.STATE_DANGER, message.getSeverity() == Severity.ERROR);
    }

    @Override
    public void removeDecorations(Control target) {
        target.pseudoClassStateChanged(Styles.STATE_DANGER, false);
    }

    @Override
    public void applyRequiredDecoration(Control target) {
        // no field of the form may be left out, so none is marked as required
    }
}
