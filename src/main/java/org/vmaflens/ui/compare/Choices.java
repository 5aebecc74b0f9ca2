package org.vmaflens.ui.compare;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.vmaflens.compare.AccuracyCurve.Axis;

/** What is compared with what, and how it is looked at. */
final class Choices {

    /** What the right axis of the accuracy curve shows. */
    enum Side {
        R2, GAP, EFFECTIVE
    }

    /** What the settings map shows. */
    enum Ground {
        R2, GAP, ERROR, MEMBERS
    }

    private final ObjectProperty<Character> first = new SimpleObjectProperty<>(this, "first", 'A');
    private final ObjectProperty<Character> second = new SimpleObjectProperty<>(this, "second", 'B');
    private final DoubleProperty tolerance = new SimpleDoubleProperty(this, "tolerance", 0.01);
    private final ObjectProperty<Axis> axis = new SimpleObjectProperty<>(this, "axis", Axis.SAMPLES);
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(this, "side", Side.R2);
    private final ObjectProperty<Ground> ground = new SimpleObjectProperty<>(this, "ground", Ground.R2);
    private final BooleanProperty wholeClip = new SimpleBooleanProperty(this, "wholeClip");
    private final BooleanProperty sampled = new SimpleBooleanProperty(this, "sampled");
    private final IntegerProperty seeds = new SimpleIntegerProperty(this, "seeds", 10);
    private final ObjectProperty<Integer> feature = new SimpleObjectProperty<>(this, "feature", 0);

    /** Letter of the setting that the others are compared with. */
    ObjectProperty<Character> firstProperty() {
        return first;
    }

    /** Letter of the setting that is laid over it. */
    ObjectProperty<Character> secondProperty() {
        return second;
    }

    /** t, in raw SVM units. */
    DoubleProperty toleranceProperty() {
        return tolerance;
    }

    /** What the accuracy curve goes along. */
    ObjectProperty<Axis> axisProperty() {
        return axis;
    }

    /** What its right axis shows. */
    ObjectProperty<Side> sideProperty() {
        return side;
    }

    /** What the map shows. */
    ObjectProperty<Ground> groundProperty() {
        return ground;
    }

    /** Whether the curve is the clip's mean rather than the selected frame's. */
    BooleanProperty wholeClipProperty() {
        return wholeClip;
    }

    /** Whether one sampled run of each setting is compared rather than its exact weights. */
    BooleanProperty sampledProperty() {
        return sampled;
    }

    /** k, how often a setting is run for its stability. */
    IntegerProperty seedsProperty() {
        return seeds;
    }

    /** The feature along which neighbours are shown. */
    ObjectProperty<Integer> featureProperty() {
        return feature;
    }

    /** Those on which the figures depend. */
    List<Observable> causes() {
        return List.of(first, second, tolerance, axis, wholeClip, sampled, feature);
    }

    /** Those, and how it is looked at. */
    List<Observable> all() {
        return List.of(first, second, tolerance, axis, wholeClip, sampled, feature, side, ground);
    }
}
