package org.vmaflens.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.vmaflens.compare.AccuracyCurve.Axis;
import org.vmaflens.compare.Setting;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.model.LensException;
import org.vmaflens.plot.compare.AccuracyChart;
import org.vmaflens.plot.compare.Dots;
import org.vmaflens.plot.compare.Handle;
import org.vmaflens.plot.compare.Quality;
import org.vmaflens.ui.text.Strings;

/** The accuracy curve; its handles are dragged, or moved by the arrow keys, and the settings follow live. */
final class AccuracyView extends StackPane {

    private static final double GRIP = 9;
    private static final double STEP = 1.05;

    private final CompareModel model;
    private final Shown shown;
    private final ChartView<AccuracyChart> view;
    private char dragged;
    /** Where the dragged handle stood before. */
    private double origin;

    AccuracyView(CompareModel model, Shown shown) {
        this.model = model;
        this.shown = shown;
        setId("accuracy");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(Strings.of("compare.accuracy.help"));
        view = new ChartView<>("accuracy", shown, AccuracyChart::paint,
                new Readouts(model, shown)::accuracy);
        // for whoever drives the window from outside: where the handles stand
        view.onPainted((chart, box) -> chart.handles().forEach(handle -> getProperties()
                .put("handle-" + handle.badge().letter(), chart.x(handle, box))));
        view.paintWhile(model.activeProperty());
        view.paintAtOnce(); // it is under the hand that drags
        getChildren().add(view);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> setCursor(handleAt(event.getX()) == 0
                ? Cursor.DEFAULT
                : Cursor.H_RESIZE));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            hold(handleAt(event.getX()));
            model.seal();
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(event.getX()));
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            dragged = 0;
            model.seal();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::step);
        addEventFilter(KeyEvent.KEY_PRESSED, this::takeBack);
    }

    /** Its chart, for paper. */
    Exhibit exhibit() {
        return view;
    }

    void show(@Nullable Figures figures, @Nullable Repeats repeats) {
        view.show(figures == null || figures.question().clip().features() != shown.flags().length
                ? Found.nothing(model.waitingProperty().get())
                : figures.curve().value().map(curve -> Found.of(chart(figures, curve, repeats)))
                        .orElseGet(() -> Found.nothing(figures.curve().reason())));
    }

    private AccuracyChart chart(Figures figures, ExactCurve curve, @Nullable Repeats repeats) {
        Question question = figures.question();
        Axis axis = question.axis();
        boolean same = repeats != null && repeats.question().place().equals(question.place())
                && repeats.question().axis() == axis && repeats.question().base().equals(question.base());
        List<Handle> handles = new ArrayList<>();
        for (Setting setting : model.settings()) {
            handles.add(new Handle(Question.badge(setting), value(axis, setting.neighbourhood())));
        }
        return new AccuracyChart(Strings.of("compare.axis", axis), Strings.of(question.wholeClip()
                ? "compare.weight.clip"
                : "compare.weight.frame"), curve.curve(), question.study().model().model().shortNames(),
                shown.flags(), same && repeats != null ? repeats.dots() : Dots.NONE, quality(curve), handles);
    }

    private Quality quality(ExactCurve curve) {
        Choices.Side side = model.choices().sideProperty().get();
        return new Quality(Strings.of("compare.side", side), switch (side) {
            case R2 -> curve.r2();
            case GAP -> curve.gaps();
            case EFFECTIVE -> curve.effective();
        });
    }

    private static double value(Axis axis, Neighbourhood setting) {
        return switch (axis) {
            case SAMPLES -> setting.samples();
            case STD -> setting.std();
            case KERNEL_WIDTH -> setting.kernelWidth();
        };
    }

    /** The letter of the handle there, 0 for none; of handles that stand together the last one, which is on top. */
    private char handleAt(double x) {
        AccuracyChart now = view.chart();
        char found = 0;
        if (now != null) {
            for (Handle handle : now.handles()) {
                if (Math.abs(now.x(handle, view.box()) - x) <= GRIP) {
                    found = handle.badge().letter().charAt(0);
                }
            }
        }
        return found;
    }

    private void hold(char letter) {
        dragged = letter;
        Axis axis = model.choices().axisProperty().get();
        model.settings().stream().filter(one -> one.name().charAt(0) == letter).findFirst()
                .ifPresent(one -> origin = value(axis, one.neighbourhood()));
    }

    /** Escape puts a dragged handle back. */
    private void takeBack(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && dragged != 0) {
            put(dragged, origin);
            dragged = 0;
            key.consume();
        }
    }

    private void drag(double x) {
        AccuracyChart now = view.chart();
        if (now != null && dragged != 0) {
            var across = now.across(view.box());
            put(dragged, Math.clamp(across.value(x), across.low(), across.high()));
        }
    }

    private void step(KeyEvent key) {
        double factor = key.getCode() == KeyCode.RIGHT ? STEP : key.getCode() == KeyCode.LEFT ? 1 / STEP : 0;
        if (factor != 0 && view.chart() != null) {
            Setting base = model.question().map(Question::base).orElse(null);
            if (base != null) {
                put(base.name().charAt(0), value(model.choices().axisProperty().get(), base.neighbourhood()) * factor);
            }
            key.consume();
        }
    }

    private void put(char letter, double value) {
        Axis axis = model.choices().axisProperty().get();
        double round = axis == Axis.SAMPLES ? Math.max(10, Math.rint(value)) : Rounding.digits(value, 3);
        for (Setting setting : model.settings()) {
            if (setting.name().charAt(0) == letter) {
                try {
                    model.edit(letter, axis.with(setting.neighbourhood(), round));
                } catch (LensException outOfRange) {
                    return; // the handle stays at the last value that is allowed
                }
            }
        }
    }
}
