package org.vmaflens.ui.timeline;

import java.util.OptionalDouble;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.TextField;
import org.vmaflens.model.PlainNumber;
import org.vmaflens.plot.Numbers;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.text.Tip;

/** Frames per second, as a number or a fraction such as 30000/1001; what is neither is taken back. */
public final class FpsField extends TextField {

    private static final double MOST = 1000;

    private final DoubleProperty framesPerSecond;

    FpsField(DoubleProperty framesPerSecond) {
        this.framesPerSecond = framesPerSecond;
        setId("timeline-fps");
        setPrefColumnCount(4);
        Tip.on(this, Strings.of("timeline.fps.tip"));
        setAccessibleText(Strings.of("timeline.fps.tip"));
        show();
        framesPerSecond.addListener(changed -> show());
        setOnAction(entered -> commit());
        focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                commit();
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

    private void commit() {
        double rate = parse(getText());
        if (!Double.isNaN(rate) && !getText().equals(text())) {
            framesPerSecond.set(rate);
        }
        show();
    }

    private void show() {
        setText(text());
    }

    private String text() {
        return Numbers.plain(framesPerSecond.get());
    }
}
