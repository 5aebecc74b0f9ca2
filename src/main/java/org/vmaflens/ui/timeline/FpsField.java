package org.vmaflens.ui.timeline;

import java.util.OptionalDouble;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import org.vmaflens.model.PlainNumber;
import org.vmaflens.plot.Numbers;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;

/** Frames per second, as a number or a fraction such as 30000/1001; what is neither is taken back, with a sentence if entered. */
public final class FpsField extends TextField {

    private static final double MOST = 1000;

    private final DoubleProperty framesPerSecond;
    private final StringProperty message;
    private String told = "";

    /**
     * Shows and changes a rate.
     *
     * @param message where a wrong entry is told of, until the rate changes or something else is entered
     */
    FpsField(DoubleProperty framesPerSecond, StringProperty message) {
        this.framesPerSecond = framesPerSecond;
        this.message = message;
        setId("timeline-fps");
        setPrefColumnCount(4);
        Tip.on(this, Strings.of("timeline.fps.tip"));
        setAccessibleText(Strings.of("timeline.fps.tip"));
        show();
        framesPerSecond.addListener(changed -> {
            takeBack();
            show();
        });
        setOnAction(entered -> enter());
        focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                leave();
            }
        });
    }

    /** Whether a video can have so many frames in a second. */
    public static boolean isRate(double rate) {
        return rate > 0 && rate <= MOST;
    }

    /** Frames per second in a text; NaN for none. */
    static double parse(String text) {
        String[] parts = text.trim().replace(',', '.').split("/", -1);
        OptionalDouble above = PlainNumber.of(parts[0]);
        OptionalDouble below = parts.length == 2 ? PlainNumber.of(parts[1]) : OptionalDouble.of(1);
        double rate = above.orElse(Double.NaN) / below.orElse(Double.NaN);
        return parts.length <= 2 && isRate(rate) ? rate : Double.NaN; // the caller shows the last good rate again
    }

    private void enter() {
        String typed = getText();
        if (Double.isNaN(parse(typed)) && !typed.isBlank()) {
            told = Strings.of("timeline.fps.trouble", typed.trim(), text());
            message.set(told);
        } else {
            takeBack();
        }
        leave();
    }

    /** Tells nothing: a sentence that comes over the charts would move what a press of the pointer has left the field for. */
    private void leave() {
        double rate = parse(getText());
        if (!Double.isNaN(rate) && !getText().equals(text())) { // the text has fewer digits than the rate
            framesPerSecond.set(rate);
        }
        show();
    }

    private void takeBack() {
        if (!told.isEmpty() && told.equals(message.get())) {
            message.set("");
        }
        told = "";
    }

    private void show() {
        setText(text());
    }

    private String text() {
        return Numbers.plain(framesPerSecond.get());
    }
}
