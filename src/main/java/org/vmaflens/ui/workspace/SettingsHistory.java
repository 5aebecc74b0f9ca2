package org.vmaflens.ui.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ObjectProperty;

/** Undo and redo of settings. Typing in one field is one step, until {@link #seal} ends it. */
public final class SettingsHistory {

    private static final int DEPTH = 200;

    private final ObjectProperty<Settings> settings;
    private final Deque<Settings> past = new ArrayDeque<>();
    private final Deque<Settings> future = new ArrayDeque<>();
    private boolean open;
    private boolean travelling;

    SettingsHistory(ObjectProperty<Settings> settings) {
        this.settings = settings;
        settings.addListener((property, was, is) -> changed(was, is));
    }

    private void changed(Settings was, Settings is) {
        if (travelling || was.all().equals(is.all())) {
            return; // choosing another setting changes none
        }
        future.clear();
        boolean goesOn = open && was.all().size() == is.all().size();
        if (!goesOn) {
            past.push(was);
            if (past.size() > DEPTH) {
                past.removeLast();
            }
        }
        open = was.all().size() == is.all().size();
    }

    /** The next change is a step of its own. */
    public void seal() {
        open = false;
    }

    /** Takes the last step back, if there is one. */
    public void undo() {
        travel(past, future);
    }

    /** Takes it again. */
    public void redo() {
        travel(future, past);
    }

    private void travel(Deque<Settings> from, Deque<Settings> to) {
        seal();
        if (!from.isEmpty()) {
            to.push(settings.get());
            travelling = true;
            settings.set(from.pop());
            travelling = false;
        }
    }
}
