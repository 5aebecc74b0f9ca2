package org.vmaflens.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.vmaflens.explain.ExactExplainer;
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
 * none or where runs are asked for. What is finished is kept and never made again; what cannot be done becomes a
 * sentence, and the rest goes on. Safe to use from several threads.
 */
public final class Study {

    private final ModelFile model;
    private final List<FeatureMatrix> clips;
    private final Parallel parallel;
    private final Map<Key, Done> finished = new ConcurrentHashMap<>();

    /** A study of these clips; nothing is explained yet. */
    public Study(ModelFile model, List<FeatureMatrix> clips, Parallel parallel) {
        this.model = model;
        this.clips = List.copyOf(clips);
        this.parallel = parallel;
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

    /** What {@link #compare} will do, in predictions, with nothing finished yet. */
    public long cost(List<Setting> settings) {
        return settings.stream().mapToLong(setting -> clips.stream()
                .mapToLong(clip -> new SampledExplainer(setting.neighbourhood()).cost(model, clip)).sum()).sum();
    }

    private Outcome explain(Setting setting, boolean runs, List<String> notes, Progress progress) {
        List<Outcome.OfClip> results = new ArrayList<>();
        long predictions = 0;
        double seconds = 0;
        for (FeatureMatrix clip : clips) {
            Optional<Done> exact = explain(new ExactExplainer(setting.neighbourhood()), setting, clip, notes,
                    Progress.NONE);
            Explainer sampled = new SampledExplainer(setting.neighbourhood());
            Optional<Done> run = runs || exact.isEmpty()
                    ? explain(sampled, setting, clip, notes, progress)
                    : Optional.empty();
            predictions += sampled.cost(model, clip);
            seconds += run.map(Done::seconds).orElse(0.0);
            results.add(new Outcome.OfClip(clip.clip(), run.map(Done::explanations), exact.map(Done::explanations)));
        }
        return new Outcome(setting, results, predictions, seconds, notes);
    }

    private Optional<Done> explain(Explainer explainer, Setting setting, FeatureMatrix clip, List<String> notes,
            Progress progress) {
        Key key = new Key(explainer.method(), setting.neighbourhood(), clip.clip(), clip.logSha256());
        Done known = finished.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        if (progress.isCancelled()) {
            return Optional.empty();
        }
        try {
            long start = System.nanoTime();
            Explanations explanations = explainer.explain(model, clip, parallel, progress);
            if (progress.isCancelled()) {
                return Optional.empty();
            }
            Done done = new Done(explanations, (System.nanoTime() - start) / 1e9);
            finished.put(key, done);
            explanations.notes().forEach(note -> addOnce(notes, setting, note));
            return Optional.of(done);
        } catch (LensException refused) {
            addOnce(notes, setting, refused.sentence());
            return Optional.empty();
        }
    }

    private static void addOnce(List<String> notes, Setting setting, String sentence) {
        String note = setting.name() + ": " + sentence;
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    /** What a finished explanation is found by. */
    private record Key(Method method, Neighbourhood neighbourhood, String clip, String logSha256) {
    }

    /** A finished explanation and how long it took. */
    private record Done(Explanations explanations, double seconds) {
    }
}
