package org.vmaflens.ui.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.vmaflens.compare.Comparison;
import org.vmaflens.compare.Place;
import org.vmaflens.compare.Setting;
import org.vmaflens.compare.SettingsMap;
import org.vmaflens.compare.Study;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.export.ComparisonReport;
import org.vmaflens.export.Inputs;
import org.vmaflens.export.SessionTabs;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.Latest;
import org.vmaflens.ui.workspace.Workspace;

/** Compares the workspace's settings, live while the comparison is looked at. FX thread only. */
public final class CompareModel {

    /** Repeated runs that cost fewer predictions than this are made without being asked for. */
    private static final long CHEAP = 4_000_000;

    private final Workspace workspace;
    private final Parallel parallel;
    private final Latest comparing;
    private final Latest mapping;
    private final Latest repeating;
    private final Latest reporting;
    private final Choices choices = new Choices();
    private final BooleanProperty active = new SimpleBooleanProperty(this, "active");
    private final ReadOnlyStringWrapper waiting = new ReadOnlyStringWrapper(this, "waiting",
            Strings.of("compare.waiting"));
    private final ObjectProperty<@Nullable Figures> figures = new SimpleObjectProperty<>(this, "figures");
    private final ObjectProperty<Found<SettingsMap>> map = new SimpleObjectProperty<>(this, "map",
            Found.nothing(""));
    private final ObjectProperty<@Nullable Repeats> repeats = new SimpleObjectProperty<>(this, "repeats");
    private final PauseTransition rest = new PauseTransition(Duration.millis(350));
    private @Nullable Study study;
    private @Nullable MapKey mapped;

    private record MapKey(Study study, Place place, int samples, Neighbourhood like) {
    }

    /** Where the four kinds of questions are answered. */
    public record Desks(Latest comparing, Latest mapping, Latest repeating, Latest reporting) {
    }

    /** Follows the workspace while {@link #activeProperty} says so. */
    public CompareModel(Workspace workspace, Parallel parallel, Desks desks) {
        this.workspace = workspace;
        this.parallel = parallel;
        this.comparing = desks.comparing();
        this.mapping = desks.mapping();
        this.repeating = desks.repeating();
        this.reporting = desks.reporting();
        InvalidationListener changed = now -> ask();
        List.of(workspace.modelProperty(), workspace.clips(), workspace.clipProperty(), workspace.settingsProperty(),
                workspace.frameProperty(), active).forEach(cause -> cause.addListener(changed));
        choices.causes().forEach(cause -> cause.addListener(changed));
        rest.setOnFinished(over -> repeatIfCheap());
    }

    Choices choices() {
        return choices;
    }

    /** What is chosen, for a session. */
    public SessionTabs.Compare looking() {
        return kept().looking();
    }

    /**
     * Chooses what a session had.
     *
     * @return sentences about what is not known here
     */
    public List<String> look(SessionTabs.Compare at) {
        return kept().look(at);
    }

    /** All that {@link #looking} depends on. */
    public List<Observable> chosen() {
        return choices.all();
    }

    private ChoicesKept kept() {
        ModelFile model = workspace.modelProperty().get();
        return new ChoicesKept(choices, model == null ? List.of() : model.model().shortNames());
    }

    /** Whether the comparison is looked at; otherwise nothing is computed. */
    public BooleanProperty activeProperty() {
        return active;
    }

    /** What stands where there is no answer: what is missing, or that it is being worked out. */
    ReadOnlyStringProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Figures> figuresProperty() {
        return figures;
    }

    ObjectProperty<Found<SettingsMap>> mapProperty() {
        return map;
    }

    ObjectProperty<@Nullable Repeats> repeatsProperty() {
        return repeats;
    }

    /** All settings under their letters. */
    List<Setting> settings() {
        return workspace.settingsProperty().get().all().stream()
                .map(one -> new Setting(String.valueOf(one.letter()), one.neighbourhood())).toList();
    }

    /** What is compared now; empty while nothing is open. */
    Optional<Question> question() {
        ModelFile model = workspace.modelProperty().get();
        Clip clip = workspace.clipProperty().get();
        if (model == null || clip == null || clip.matrix().frameCount() == 0) {
            return Optional.empty();
        }
        List<FeatureMatrix> clips = workspace.clips().stream().map(Clip::matrix).toList();
        int at = workspace.clips().indexOf(clip);
        int frame = Math.clamp(workspace.frameProperty().get(), 0, clip.matrix().frameCount() - 1);
        if (at < 0) {
            return Optional.empty();
        }
        return Optional.of(new Question(study(model, clips), ordered(), base(), choices.toleranceProperty().get(),
                new Place(at, frame), choices.axisProperty().get(), choices.wholeClipProperty().get(),
                choices.sampledProperty().get(), choices.featureProperty().get()));
    }

    /** Work that makes the first comparison of what is open quick; empty while there is nothing to compare. */
    public Optional<Rehearsal> rehearsal() {
        return question().map(Rehearsal::new);
    }

    private Study study(ModelFile model, List<FeatureMatrix> clips) {
        Study known = study;
        if (known == null || !known.model().equals(model) || !known.clips().equals(clips)) {
            known = new Study(model, clips, parallel);
            study = known;
        }
        return known;
    }

    private Setting base() {
        return settings().get(workspace.settingsProperty().get().selected());
    }

    /** The first of the pair, then the second, then the others. */
    private List<Setting> ordered() {
        List<Setting> all = settings();
        List<Setting> ordered = new ArrayList<>();
        for (char letter : new char[]{choices.firstProperty().get(), choices.secondProperty().get()}) {
            all.stream().filter(one -> one.name().charAt(0) == letter && !ordered.contains(one)).forEach(ordered::add);
        }
        all.stream().filter(one -> !ordered.contains(one)).forEach(ordered::add);
        return ordered;
    }

    private void ask() {
        if (!active.get()) {
            return;
        }
        Question question = question().orElse(null);
        waiting.set(Strings.of(question == null ? "compare.waiting" : "compare.busy"));
        if (question == null) {
            forget();
            return;
        }
        comparing.ask(question.work(), question::answer, answer -> {
            if (question().isPresent()) { // else all has been closed since
                figures.set(answer);
                rest.playFromStart();
                askMap(answer.question()); // not at the same time: the verdict is what is waited for
            }
        });
    }

    /** What was worked out of a model or clips that are closed. */
    private void forget() {
        rest.stop();
        mapped = null;
        figures.set(null);
        map.set(Found.nothing(""));
        repeats.set(null);
    }

    private void askMap(Question question) {
        Neighbourhood setting = question.base().neighbourhood();
        MapKey key = new MapKey(question.study(), question.place(), setting.samples(),
                setting.withStd(1).withKernelWidth(1));
        if (!key.equals(mapped)) {
            mapped = key;
            mapping.ask(() -> Maps.of(question, parallel), found -> {
                if (question().isPresent()) {
                    map.set(found);
                }
            });
        }
    }

    private void repeatIfCheap() {
        Figures answer = figures.get();
        if (answer != null && active.get()
                && Repeats.work(answer.question(), choices.seedsProperty().get()) <= CHEAP) {
            repeat();
        }
    }

    /** Runs the pair with several seeds, in the background. */
    void repeat() {
        Figures answer = figures.get();
        if (answer != null) {
            int count = choices.seedsProperty().get();
            repeating.ask(Repeats.work(answer.question(), count), progress -> Repeats.run(answer.question(),
                    answer.comparison().outcomes(), count, parallel, progress), repeats::set);
        }
    }

    /** Gives a setting, by its letter, another neighbourhood. */
    void edit(char letter, Neighbourhood neighbourhood) {
        workspace.settingsProperty().set(workspace.settingsProperty().get().edit(letter, neighbourhood));
    }

    /** The next change of a setting is a step of its own to undo. */
    void seal() {
        workspace.history().seal();
    }

    /** Adds a setting like the one in use, if there is room. */
    void add(double std, double kernelWidth) {
        add(inUse().withStd(std).withKernelWidth(kernelWidth));
    }

    /** So many neighbours has the setting to compare a lonely one with. */
    int otherSamples() {
        int quick = Neighbourhood.QUICK.samples();
        return inUse().samples() > quick ? quick : Neighbourhood.DEFAULTS.samples();
    }

    /** Adds a setting that differs from the one in use in its number of neighbours. */
    void addOther() {
        add(inUse().withSamples(otherSamples()));
    }

    private Neighbourhood inUse() {
        return workspace.settingsProperty().get().current().neighbourhood();
    }

    private void add(Neighbourhood another) {
        var all = workspace.settingsProperty().get();
        if (all.hasRoom()) {
            workspace.settingsProperty().set(all.add(another));
            choices.secondProperty().set(workspace.settingsProperty().get().current().letter());
        }
    }

    /** Selects a frame of the clip in view. */
    void select(int frame) {
        workspace.frameProperty().set(frame);
    }

    /** Writes the report into a folder, in the background; then tells the files, or what stood in the way. */
    public void report(Path folder, Consumer<List<Path>> done) {
        Figures answer = figures.get();
        if (answer == null) {
            return;
        }
        Repeats runs = repeats.get();
        Inputs inputs = inputs();
        reporting.ask(() -> write(folder, whole(answer, runs), inputs), written -> {
            if (written.trouble().isEmpty()) {
                done.accept(written.files());
            } else {
                workspace.messageProperty().set(written.trouble());
            }
        });
    }

    /** Of all frames of all clips, which takes a while for a film. */
    private static Comparison whole(Figures answer, @Nullable Repeats runs) {
        return Comparison.of(answer.question().study(), answer.comparison().outcomes(), answer.question().tolerance(),
                Optional.of(answer.question().place()),
                runs == null || !runs.question().settings().equals(answer.question().settings())
                        ? List.of()
                        : runs.seeds());
    }

    private record Written(List<Path> files, String trouble) {
    }

    /** The files of the clips, which are those of the question: both follow the workspace on this thread. */
    private Inputs inputs() {
        Map<String, String> columns = new LinkedHashMap<>();
        workspace.clips().forEach(clip -> columns.putAll(clip.mapped()));
        return new Inputs(workspace.clips().stream().map(clip -> clip.log().path()).toList(), columns);
    }

    private Written write(Path folder, Comparison whole, Inputs inputs) {
        try {
            return new Written(ComparisonReport.write(folder, whole, inputs, parallel, Progress.NONE), "");
        } catch (LensException refused) {
            return new Written(List.of(), refused.sentence());
        }
    }
}
