package org.vmaflens.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.vmaflens.explain.CollectionExplainer;
import org.vmaflens.explain.Explainer;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.explain.SampledExplainer;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;
import org.vmaflens.numeric.Parallel;

/**
 * Explains clips under several settings: by the closed form where there is one, and by a sampled run where there is
 * none or where runs are asked for; of a collection, every member. What is finished is kept and never made again; what
 * cannot be done becomes a sentence, and the rest goes on. Safe to use from several threads.
 */
public final class Study {

    /** Standard errors of the closed form on at most so many frames of a clip: a film takes half a second. */
    public static final int SPACED_FRAMES = 4096;

    private final ModelFile model;
    private final List<FeatureMatrix> clips;
    private final Parallel parallel;
    private final int errorFrames;
    private final Map<Key, Done> finished = new ConcurrentHashMap<>();

    /** A study of these clips, quick also on films; nothing is explained yet. */
    public Study(ModelFile model, List<FeatureMatrix> clips, Parallel parallel) {
        this(model, clips, parallel, SPACED_FRAMES);
    }

    /**
     * As above.
     *
     * @param errorFrames at most so many evenly spaced frames of a clip get standard errors from the closed form
     */
    public Study(ModelFile model, List<FeatureMatrix> clips, Parallel parallel, int errorFrames) {
        this.model = model;
        this.clips = List.copyOf(clips);
        this.parallel = parallel;
        this.errorFrames = errorFrames;
    }

    /** At most so many frames of a clip get standard errors from the closed form. */
    public int errorFrames() {
        return errorFrames;
    }

    Parallel parallel() {
        return parallel;
    }

    /** The model. */
    public ModelFile model() {
        return model;
    }

    /** The clips. */
    public List<FeatureMatrix> clips() {
        return clips;
    }

    /**
     * Explains all clips under all settings; returns what is finished when {@code progress} is cancelled.
     *
     * @param runs whether to make a sampled run of every setting, not only where there is no closed form
     */
    public List<Outcome> compare(List<Setting> settings, boolean runs, Progress progress) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Setting setting : settings) {
            List<String> notes = new ArrayList<>();
            settings.stream().takeWhile(earlier -> !earlier.equals(setting))
                    .filter(earlier -> earlier.neighbourhood().equals(setting.neighbourhood())).findFirst()
                    .ifPresent(same -> notes.add("%s is the same setting as %s, so their figures are the same."
                            .formatted(setting.name(), same.name())));
            outcomes.add(explain(setting, runs, notes, progress));
        }
        return List.copyOf(outcomes);
    }

    /** Predictions of one sampled run of every setting. */
    public long cost(List<Setting> settings) {
        return settings.stream().mapToLong(setting -> clips.stream()
                .mapToLong(clip -> new SampledExplainer(setting.neighbourhood()).cost(model, clip)).sum()).sum();
    }

    /** What {@link #compare} tells its progress in all, with nothing finished yet and nothing refused. */
    public long work(List<Setting> settings, boolean runs) {
        return settings.stream().mapToLong(setting -> clips.stream()
                .mapToLong(clip -> exact(setting).cost(clip) + (runs ? sampled(setting, false).cost(model, clip) : 0))
                .sum()).sum();
    }

    /**
     * The best rate, in predictions per second, of any finished run with a setting's draws and metric (early runs are
     * slower, before the JVM has compiled the loops); empty when none was made.
     */
    public OptionalDouble rate(Setting setting) {
        Neighbourhood wanted = setting.neighbourhood();
        return finished.entrySet().stream()
                .filter(entry -> entry.getKey().neighbourhood().draws() == wanted.draws()
                        && entry.getKey().neighbourhood().distance() == wanted.distance())
                .map(Map.Entry::getValue).filter(done -> done.predictions() > 0)
                .mapToDouble(done -> done.predictions() / done.seconds()).max();
    }

    private Outcome explain(Setting setting, boolean runs, List<String> notes, Progress progress) {
        List<Outcome.OfClip> results = new ArrayList<>();
        long predictions = 0;
        double seconds = 0;
        for (FeatureMatrix clip : clips) {
            List<String> ofExact = new ArrayList<>();
            Optional<Done> exact = find(Method.EXACT, setting, clip, ofExact, progress, 0,
                    () -> exact(setting).explain(clip, parallel, progress));
            Explainer one = sampled(setting, exact.isEmpty());
            long cost = sampled(setting, false).cost(model, clip);
            Optional<Done> run = runs || exact.isEmpty()
                    ? find(Method.SAMPLED, setting, clip, notes, progress, one.cost(model, clip),
                            () -> one.explain(model, clip, parallel, progress))
                    : Optional.empty();
            if (exact.isPresent() || run.isPresent()) {
                ofExact.forEach(note -> addOnce(notes, note));
            }
            predictions += cost;
            seconds += run.map(done -> done.seconds() * cost / Math.max(1, done.predictions())).orElse(0.0);
            results.add(new Outcome.OfClip(clip.clip(), run.map(Done::explanations), exact.map(Done::explanations)));
        }
        return new Outcome(setting, results, predictions, seconds, notes);
    }

    private ExactRun exact(Setting setting) {
        return new ExactRun(model, setting.neighbourhood(), errorFrames);
    }

    /** With the members where the closed form does not give their spread. */
    private Explainer sampled(Setting setting, boolean withMembers) {
        Explainer one = new SampledExplainer(setting.neighbourhood());
        return withMembers && model.isCollection() ? new CollectionExplainer(one) : one;
    }

    private Optional<Done> find(Method method, Setting setting, FeatureMatrix clip, List<String> notes,
            Progress progress, long predictions, Supplier<Explanations> explain) {
        Key key = new Key(method, setting.neighbourhood(), clip.clip(), clip.logSha256());
        Done known = finished.get(key);
        if (known == null && !progress.isCancelled()) {
            try {
                long start = System.nanoTime();
                Explanations explanations = explain.get();
                if (!progress.isCancelled()) {
                    known = new Done(explanations, predictions, (System.nanoTime() - start) / 1e9);
                    finished.put(key, known);
                }
            } catch (LensException refused) {
                addOnce(notes, setting.name() + ": " + refused.sentence());
            }
        }
        if (known != null) {
            known.explanations().notes().forEach(note -> addOnce(notes, setting.name() + ": " + note));
        }
        return Optional.ofNullable(known);
    }

    private static void addOnce(List<String> notes, String note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    /** What a finished explanation is found by. */
    private record Key(Method method, Neighbourhood neighbourhood, String clip, String logSha256) {
    }

    /** A finished explanation, its predictions (0 for the closed form) and how long it took. */
    private record Done(Explanations explanations, long predictions, double seconds) {
    }
}
