package org.vmaflens.ui.timeline;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.scene.layout.Region;
import org.vmaflens.plot.ChartTheme;

/** Scores and contributions of one clip along its frames, with one crosshair over all of them. */
public final class TimelineView extends Region {

    private final ObjectProperty<TimelineData> data = new SimpleObjectProperty<>(this, "data", TimelineData.empty());
    private final IntegerProperty selectedFrame = new SimpleIntegerProperty(this, "selectedFrame", -1);
    private final ObjectProperty<FrameRange> selectedRange = new SimpleObjectProperty<>(this, "selectedRange",
            FrameRange.NONE);
    private final ObjectProperty<VisibleRange> visibleRange = new SimpleObjectProperty<>(this, "visibleRange",
            new VisibleRange(-0.5, 0.5));
    private final ObservableSet<String> hiddenFeatures = FXCollections.observableSet();
    private final ObjectProperty<ChartTheme> theme = new SimpleObjectProperty<>(this, "theme", ChartTheme.LIGHT);
    private final ObjectProperty<TimelineMode> mode = new SimpleObjectProperty<>(this, "mode", TimelineMode.BARS);
    private final BooleanProperty timeAxis = new SimpleBooleanProperty(this, "timeAxis", false);
    private final DoubleProperty framesPerSecond = new SimpleDoubleProperty(this, "framesPerSecond", 25);

    /** What is drawn; {@link TimelineData#empty()} for nothing. */
    public ObjectProperty<TimelineData> dataProperty() {
        return data;
    }

    /** Index of the selected row, −1 for none. */
    public IntegerProperty selectedFrameProperty() {
        return selectedFrame;
    }

    /** The rows whose averages are shown; {@link FrameRange#NONE} for none. */
    public ObjectProperty<FrameRange> selectedRangeProperty() {
        return selectedRange;
    }

    /** The frames in view. */
    public ObjectProperty<VisibleRange> visibleRangeProperty() {
        return visibleRange;
    }

    /** Names of the features that the legend has switched off. */
    public ObservableSet<String> hiddenFeatures() {
        return hiddenFeatures;
    }

    /** Light or dark. */
    public ObjectProperty<ChartTheme> themeProperty() {
        return theme;
    }

    /** Bars or lines. */
    public ObjectProperty<TimelineMode> modeProperty() {
        return mode;
    }

    /** Whether the x axis counts time rather than frames. */
    public BooleanProperty timeAxisProperty() {
        return timeAxis;
    }

    /** Frames in a second. */
    public DoubleProperty framesPerSecondProperty() {
        return framesPerSecond;
    }
}
