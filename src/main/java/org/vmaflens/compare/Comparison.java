package org.vmaflens.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vmaflens.explain.Explanations;

/**
 * A finished comparison, as reports tell it.
 *
 * @param study model and clips
 * @param outcomes of all settings; the first explained one is what the others are compared with
 * @param verdict on them
 * @param place the frame that charts of one frame show; empty when there is none
 * @param seeds the settings that were run with several seeds
 * @param notes sentences about the clips and about what could not be done
 */
public record Comparison(Study study, List<Outcome> outcomes, Verdict verdict, Optional<Place> place,
        List<Seeds> seeds, List<String> notes) {

    public Comparison {
        outcomes = List.copyOf(outcomes);
        seeds = List.copyOf(seeds);
        notes = List.copyOf(notes);
    }

    /**
     * Judges a study's outcomes.
     *
     * @param tolerance t, in raw SVM units
     */
    public static Comparison of(Study study, List<Outcome> outcomes, double tolerance, Optional<Place> place,
            List<Seeds> seeds) {
        List<String> notes = new ArrayList<>(ClipNotes.of(study.model().model(), study.clips()));
        if (outcomes.size() < 2) {
            notes.add("There is only one setting, so it is compared with nothing but its own exact weights.");
        }
        outcomes.forEach(outcome -> outcome.notes().stream().filter(note -> !notes.contains(note))
                .forEach(notes::add));
        return new Comparison(study, outcomes, Verdict.of(study, outcomes, tolerance), place, seeds, notes);
    }

    /** The same with one more sentence, before all others. */
    public Comparison withNote(String note) {
        List<String> more = new ArrayList<>(notes);
        more.addFirst(note);
        return new Comparison(study, outcomes, verdict, place, seeds, more);
    }

    /** VMAF points per unit of raw SVM output. */
    public double pointsPerUnit() {
        return study.model().model().pointsPerUnit();
    }

    /** What the settings are compared with: the first setting's explanation of a clip, by its place. */
    public Optional<Explanations> first(int clip) {
        return outcomes.stream().filter(Outcome::isExplained).findFirst()
                .flatMap(outcome -> outcome.clips().get(clip).any());
    }

    /** The verdict on a setting; empty when it explains nothing. */
    public Optional<SettingVerdict> verdict(Setting setting) {
        return verdict.settings().stream().filter(one -> one.setting().equals(setting)).findFirst();
    }

    /** The runs of a setting with several seeds; empty where none were made. */
    public Optional<Seeds> seeds(Setting setting) {
        return seeds.stream().filter(one -> one.setting().equals(setting)).findFirst();
    }
}
