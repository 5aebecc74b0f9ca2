package org.vmaflens.bench;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Waits for what a window shows. */
final class Drawn {

    private Drawn() {
    }

    /** Done at the second pulse that finds it so: what the first one saw is drawn by then. */
    static CompletableFuture<Void> when(BooleanSupplier so) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(new AnimationTimer() {
            private boolean seen;

            @Override
            public void handle(long now) {
                if (seen) {
                    stop();
                    done.complete(null);
                }
                seen = so.getAsBoolean();
            }
        }::start);
        return done;
    }
}
