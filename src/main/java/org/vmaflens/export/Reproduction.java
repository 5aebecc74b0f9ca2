package org.vmaflens.export;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vmaflens.compare.Comparison;
import org.vmaflens.compare.Outcome;
import org.vmaflens.compare.Place;
import org.vmaflens.compare.Setting;
import org.vmaflens.explain.Neighbourhood;

/** The command that makes a comparison again when it is run in the report's folder. */
final class Reproduction {

    /** What no shell takes for anything but letters. */
    private static final Pattern PLAIN = Pattern.compile("[\\w./:=,+-]+");

    private final Comparison comparison;
    private final Inputs inputs;
    private final Path folder;

    /** @param folder of the report; exists */
    Reproduction(Comparison comparison, Inputs inputs, Path folder) {
        this.comparison = comparison;
        this.inputs = inputs;
        this.folder = folder;
    }

    /** One line. */
    String command() {
        List<String> words = new ArrayList<>(List.of("vmaf-lens", "compare"));
        add(words, "--model", relative(comparison.study().model().path()));
        inputs.logs().forEach(log -> add(words, "--log", relative(log)));
        new TreeMap<>(inputs.columns()).forEach((feature, column) -> add(words, "--map", feature + "=" + column));
        List<Setting> settings = comparison.outcomes().stream().map(Outcome::setting).toList();
        boolean usualNames = settings.equals(Setting.named(settings.stream().map(Setting::neighbourhood).toList()));
        settings.forEach(setting -> add(words, "--settings", (usualNames ? "" : setting.name() + ":")
                + changed(setting.neighbourhood())));
        if (isExact()) {
            words.add("--exact");
        }
        int most = comparison.study().errorFrames();
        if (comparison.study().clips().stream().anyMatch(clip -> clip.frameCount() > most)) {
            add(words, "--error-frames", Integer.toString(most));
        }
        comparison.place().filter(place -> !Optional.of(place).equals(Place.worst(comparison.study().clips())))
                .ifPresent(place -> add(words, "--frame", (place.clip() + 1) + ":" + comparison.study().clips()
                        .get(place.clip()).frameNumbers()[place.frame()]));
        add(words, "--seeds", Integer.toString(comparison.seeds().stream().findFirst()
                .map(seeds -> seeds.clip().runs().size()).orElse(0)));
        add(words, "--tolerance", Double.toString(comparison.verdict().tolerance()));
        add(words, "--out", "again");
        return String.join(" ", words);
    }

    /** Whether runs were made only where there is no closed form. */
    private boolean isExact() {
        return comparison.outcomes().stream().flatMap(outcome -> outcome.clips().stream())
                .noneMatch(clip -> clip.run().isPresent() && clip.exact().isPresent());
    }

    private static void add(List<String> words, String option, String value) {
        words.add(option);
        words.add(quoted(value));
    }

    private static String quoted(String word) {
        if (PLAIN.matcher(word).matches()) {
            return word;
        }
        return File.separatorChar == '\\' ? '"' + word + '"' : "'" + word.replace("'", "'\\''") + "'";
    }

    private String relative(Path file) {
        Path there = real(file);
        try {
            return real(folder).relativize(there).toString();
        } catch (IllegalArgumentException otherDrive) {
            return there.toString();
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException gone) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** What is not as in the reference; the number of samples in any case. */
    private static String changed(Neighbourhood setting) {
        Map<String, Object> usual = Parameters.of(Neighbourhood.DEFAULTS);
        return Parameters.of(setting).entrySet().stream()
                .filter(entry -> entry.getKey().equals("neighbor_samples")
                        || !entry.getValue().equals(usual.get(entry.getKey())))
                .map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(","));
    }
}
