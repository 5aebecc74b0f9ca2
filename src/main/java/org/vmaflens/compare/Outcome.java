package org.vmaflens.compare;

import java.util.List;
import java.util.Optional;
import org.vmaflens.explain.Explanations;

/**
 * What one setting says of all clips.
 *
 * @param setting the setting
 * @param clips in the study's order
 * @param predictions SVM predictions of its sampled runs
 * @param seconds that they took when they were made
 * @param notes sentences for the user: what could not be done and why
 */
public record Outcome(Setting setting, List<OfClip> clips, long predictions, double seconds, List<String> notes) {

    public Outcome {
        clips = List.copyOf(clips);
        notes = List.copyOf(notes);
    }

    /**
     * What the setting says of one clip.
     *
     * @param clip its name
     * @param run one sampled run; empty where it was refused or not asked for
     * @param exact the closed form; empty where there is none
     */
    public record OfClip(String clip, Optional<Explanations> run, Optional<Explanations> exact) {

        /** The run, or the closed form where there is no run. */
        public Optional<Explanations> any() {
            return run.or(() -> exact);
        }

        /** The closed form, or the run where there is none. */
        public Optional<Explanations> best() {
            return exact.or(() -> run);
        }
    }

    /** Whether every figure behind the verdict comes from the closed form. */
    public boolean isExact() {
        return clips.stream().allMatch(clip -> clip.exact().isPresent());
    }

    /** Whether the setting explains any clip at all. */
    public boolean isExplained() {
        return clips.stream().anyMatch(clip -> clip.any().isPresent());
    }
}
