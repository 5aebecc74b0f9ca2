package org.vmaflens.bench;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Knocks with a key: Shift goes down, and up with the next knock, by the X server's XTEST extension, and the window's key
 * event answers. What {@link Platform#runLater} asks for waits behind all that has been asked for before; the toolkit takes
 * a key before that, so this is what a user's key waits. While no window has the keys, {@link Platform#runLater} answers.
 * Needs libX11 and libXtst, and nobody else at the display's keyboard.
 */
final class KeyKnock implements Consumer<Runnable> {

    private static final Linker LINKER = Linker.nativeLinker();
    private static final long SHIFT_KEYSYM = 0xffe1;

    /** What answers, and by which event. */
    private record Asked(EventType<KeyEvent> by, Runnable answer) {
    }

    private final AtomicReference<@Nullable Asked> asked = new AtomicReference<>();
    private final MethodHandle fake;
    private final MethodHandle flush;
    private final MemorySegment display;
    private final int shift;
    private volatile boolean hasKeys;
    private boolean down;

    /**
     * By keys where the system property {@code vmaflens.bench.knock} says {@code keys}, else by {@link Platform#runLater}.
     * Asked on the FX thread, before the first window is there.
     */
    static Consumer<Runnable> chosen() {
        return "keys".equals(System.getProperty("vmaflens.bench.knock")) ? new KeyKnock() : Platform::runLater;
    }

    private KeyKnock() {
        SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
        SymbolLookup xtst = SymbolLookup.libraryLookup("libXtst.so.6", Arena.global());
        fake = LINKER.downcallHandle(xtst.findOrThrow("XTestFakeKeyEvent"), FunctionDescriptor.of(ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG));
        flush = LINKER.downcallHandle(x11.findOrThrow("XFlush"), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        try {
            display = (MemorySegment) LINKER.downcallHandle(x11.findOrThrow("XOpenDisplay"),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS)).invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                throw new IllegalStateException("keys need a display");
            }
            shift = Byte.toUnsignedInt((byte) LINKER.downcallHandle(x11.findOrThrow("XKeysymToKeycode"), FunctionDescriptor.of(
                    ValueLayout.JAVA_BYTE, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG)).invokeExact(display, SHIFT_KEYSYM));
        } catch (Throwable failed) {
            throw told(failed);
        }
        // the server forgets no key that whoever was here before held down, and tells no second press of it
        press(false);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::listen);
            }
        });
    }

    @Override
    public void accept(Runnable answer) {
        if (!hasKeys) {
            Platform.runLater(answer);
            return;
        }
        down = !down;
        Asked now = new Asked(down ? KeyEvent.KEY_PRESSED : KeyEvent.KEY_RELEASED, answer);
        asked.set(now);
        press(down);
        if (!hasKeys) {
            Platform.runLater(() -> answer(now));
        }
    }

    private void listen(Window window) {
        if (window.getProperties().putIfAbsent(KeyKnock.class, this) != null) {
            return; // it was shown before
        }
        window.addEventFilter(KeyEvent.ANY, event -> {
            Asked now = asked.get();
            if (event.getCode() == KeyCode.SHIFT && now != null && event.getEventType() == now.by()) {
                answer(now);
            }
        });
        window.focusedProperty().subscribe(() -> {
            hasKeys = Window.getWindows().stream().anyMatch(one -> one instanceof Stage && one.isFocused());
            Asked now = asked.get();
            if (!hasKeys && now != null) {
                answer(now);
            }
        });
    }

    private void answer(Asked now) {
        if (asked.compareAndSet(now, null)) {
            now.answer().run();
        }
    }

    private void press(boolean pressed) {
        try {
            int queued = (int) fake.invokeExact(display, shift, pressed ? 1 : 0, 0L);
            int sent = (int) flush.invokeExact(display);
            if (queued == 0 || sent == 0) {
                throw new IllegalStateException("the display takes no keys by XTEST");
            }
        } catch (Throwable failed) {
            throw told(failed);
        }
    }

    private static IllegalStateException told(Throwable failed) {
        if (failed instanceof Error error) {
            throw error;
        }
        return new IllegalStateException("no keys by XTEST", failed);
    }
}
