package org.vmaflens.ui.workspace;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Draws;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.job.Job;
import org.vmaflens.job.JobProgress;
import org.vmaflens.model.ModelFile;

/** What is open, chosen and explained. Views bind to it and change it; FX thread only. */
public final class Workspace {

    private final ObjectProperty<@Nullable ModelFile> model = new SimpleObjectProperty<>(this, "model");
    private final ObservableList<ModelFile> models = FXCollections.observableArrayList();
    private final ObservableList<Undecided> undecided = FXCollections.observableArrayList();
    private final ObservableList<Clip> clips = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Clip> clip = new SimpleObjectProperty<>(this, "clip");
    private final ObjectProperty<Settings> settings = new SimpleObjectProperty<>(this, "settings", Settings.FIRST);
    private final SettingsHistory history = new SettingsHistory(settings);
    private final ObjectProperty<Neighbourhood> setting = new SimpleObjectProperty<>(this, "setting",
            Neighbourhood.DEFAULTS);
    private final ObjectProperty<Method> method = new SimpleObjectProperty<>(this, "method", Method.POINTS);
    private final ObjectProperty<ValueShown> valueShown = new SimpleObjectProperty<>(this, "valueShown",
            ValueShown.WEIGHT_IN_POINTS);
    private final IntegerProperty frame = new SimpleIntegerProperty(this, "frame", -1);
    private final ObjectProperty<FrameRange> selectedRange = new SimpleObjectProperty<>(this, "selectedRange",
            FrameRange.NONE);
    private final ObjectProperty<@Nullable Clip> overlay = new SimpleObjectProperty<>(this, "overlay");
    private final BooleanProperty timeAxis = new SimpleBooleanProperty(this, "timeAxis");
    private final DoubleProperty framesPerSecond = new SimpleDoubleProperty(this, "framesPerSecond", 25);
    private final IntegerProperty revision = new SimpleIntegerProperty(this, "revision");
    private final ObjectProperty<@Nullable Job> job = new SimpleObjectProperty<>(this, "job");
    private final StringProperty message = new SimpleStringProperty(this, "message", "");
    private final ObjectProperty<ReferenceChoice> reference = new SimpleObjectProperty<>(this, "reference",
            new ReferenceChoice.Pristine());
    private final BooleanProperty displayed = new SimpleBooleanProperty(this, "displayed");
    private final BooleanProperty members = new SimpleBooleanProperty(this, "members", true);
    private final ObjectProperty<@Nullable JobProgress> progress = new SimpleObjectProperty<>(this, "progress");
    private final Pictures pictures = new Pictures();
    private final Results results = new Results();
    private final ObservableMap<Draws, Double> sampledRates = FXCollections.observableHashMap();

    /** Nothing open, and the reference's own setting. */
    public Workspace() {
        settings.addListener((property, was, is) -> {
            if (is.selected() != was.selected()) {
                history.seal();
            }
            setting.set(is.current().neighbourhood());
        });
        clips.addListener((InvalidationListener) changed -> overlay.set(reopened(overlay.get())));
        setting.addListener((property, was, is) -> {
            if (!settings.get().current().neighbourhood().equals(is)) {
                settings.set(settings.get().edit(is));
            }
        });
    }

    /** All settings, and which of them is in use. */
    public ObjectProperty<Settings> settingsProperty() {
        return settings;
    }

    /** The open videos. */
    public Pictures pictures() {
        return pictures;
    }

    /** Undo and redo of settings. */
    public SettingsHistory history() {
        return history;
    }

    /** The model that explains; none at first. */
    public ObjectProperty<@Nullable ModelFile> modelProperty() {
        return model;
    }

    /** All open models, the one in use among them. */
    public ObservableList<ModelFile> models() {
        return models;
    }

    /** Logs that wait for the user to say which column feeds a feature. */
    public ObservableList<Undecided> undecided() {
        return undecided;
    }

    /** All open clips. */
    public ObservableList<Clip> clips() {
        return clips;
    }

    /** The clip in view. */
    public ObjectProperty<@Nullable Clip> clipProperty() {
        return clip;
    }

    /** The neighbourhood in use: the selected setting's. */
    public ObjectProperty<Neighbourhood> settingProperty() {
        return setting;
    }

    /** How to explain. */
    public ObjectProperty<Method> methodProperty() {
        return method;
    }

    /** Which figure to show. */
    public ObjectProperty<ValueShown> valueShownProperty() {
        return valueShown;
    }

    /** Place of the selected frame in the clip; −1 for none. */
    public IntegerProperty frameProperty() {
        return frame;
    }

    /** The selected run of frames, by their places in the clip; {@link FrameRange#NONE} for none. */
    public ObjectProperty<FrameRange> selectedRangeProperty() {
        return selectedRange;
    }

    /** The clip whose scores are laid over the one in view; none at first. */
    public ObjectProperty<@Nullable Clip> overlayProperty() {
        return overlay;
    }

    /** Whether charts count time along the clip rather than frames. */
    public BooleanProperty timeAxisProperty() {
        return timeAxis;
    }

    /** Frames in a second of the video, positive. */
    public DoubleProperty framesPerSecondProperty() {
        return framesPerSecond;
    }

    /** Grows whenever results have changed. */
    public IntegerProperty revisionProperty() {
        return revision;
    }

    /** The latest explaining job. */
    public ObjectProperty<@Nullable Job> jobProperty() {
        return job;
    }

    /** A sentence about what went wrong; empty for none. */
    public StringProperty messageProperty() {
        return message;
    }

    /** What points lost are counted from. */
    public ObjectProperty<ReferenceChoice> referenceProperty() {
        return reference;
    }

    /** Whether points lost are points of the displayed score, after transform and clip, rather than of that before. */
    public BooleanProperty displayedProperty() {
        return displayed;
    }

    /** Whether a collection's bootstrap members are explained as well, for their spread. */
    public BooleanProperty membersProperty() {
        return members;
    }

    /** How far the latest job is; changes with every pulse while it runs, unlike the results. */
    public ObjectProperty<@Nullable JobProgress> progressProperty() {
        return progress;
    }

    /** Predictions a second of the quickest finished sampled run, by its draws; empty before one has finished. */
    public ObservableMap<Draws, Double> sampledRates() {
        return sampledRates;
    }

    /** Keeps a result, whole or in part; whoever keeps some then raises the revision once. */
    void keep(Question question, Explanations result) {
        results.keep(question, result);
    }

    /** What would answer for a clip, as things are chosen now. */
    Question question(Clip of, ModelFile by) {
        return Question.of(of, by, method.get(), setting.get(), reference.get(), displayed.get(), members.get());
    }

    /** The explanations of a clip by what is chosen now, as far as they are there. */
    public Optional<Explanations> of(Clip one) {
        ModelFile by = model.get();
        return by == null ? Optional.empty() : results.find(question(one, by));
    }

    /** The explanations of the clip in view by what is chosen now, as far as they are there. */
    public Optional<Explanations> shown() {
        Clip inView = clip.get();
        return inView == null ? Optional.empty() : of(inView);
    }

    /** The open clip of the same log, since clips are made anew whenever the model changes. */
    private @Nullable Clip reopened(@Nullable Clip before) {
        return before == null
                ? null
                : clips.stream().filter(clip -> clip.log().sha256().equals(before.log().sha256())).findFirst()
                        .orElse(null);
    }
}
