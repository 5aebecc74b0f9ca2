package org.vmaflens.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vmaflens.compare.Comparison;
import org.vmaflens.compare.Outcome;
import org.vmaflens.explain.Neighbourhood;

/** The command that makes a comparison again. */
final class Reproduction {

    private Reproduction() {
    }

    /** One line, with the files by their names; what a log's name ends in is not known any more. */
    static String command(Comparison comparison) {
        List<String> words = new ArrayList<>(List.of("vmaf-lens compare"));
        words.add("--model " + comparison.study().model().path().getFileName());
        comparison.study().clips().forEach(clip -> words.add("--log " + clip.clip() + ".…"));
        comparison.outcomes().forEach(outcome -> words.add("--settings \"" + changed(outcome) + "\""));
        words.add("--tolerance " + comparison.verdict().tolerance());
        words.add("--out report");
        return String.join(" ", words);
    }

    /** What is not as in the reference; the number of samples in any case. */
    private static String changed(Outcome outcome) {
        Map<String, Object> usual = Parameters.of(Neighbourhood.DEFAULTS);
        return Parameters.of(outcome.setting().neighbourhood()).entrySet().stream()
                .filter(entry -> entry.getKey().equals("neighbor_samples")
                        || !entry.getValue().equals(usual.get(entry.getKey())))
                .map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(","));
    }
}
