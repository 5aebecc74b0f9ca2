package org.vmaflens.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vmaflens.compare.Comparison;
import org.vmaflens.compare.Outcome;
import org.vmaflens.compare.Place;
import org.vmaflens.compare.Seeds;
import org.vmaflens.compare.Setting;
import org.vmaflens.compare.SettingVerdict;
import org.vmaflens.compare.Study;
import org.vmaflens.compare.VerdictText;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.Progress;
import org.vmaflens.export.ComparisonReport;
import org.vmaflens.export.Inputs;
import org.vmaflens.job.Workers;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.ModelReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vmaf-lens compare}: explains logs under several settings and says which are adequate, and for what. */
@Command(name = "compare", mixinStandardHelpOptions = true, versionProvider = VersionText.class, description = "Explains logs under several neighbour settings and says which of them are adequate, for what, and "
        + "at which cost: report.html, comparison.csv and verdict.json.", footer = "Exit status: 0 done, 1 failed, 2 wrong usage, 130 interrupted (finished settings are written).")
final class CompareCommand implements Callable<Integer> {

    private static final int MOST_SETTINGS = 8;
    private static final int MOST_SEEDS = 100;
    private static final Pattern LETTERED = Pattern.compile("\\s*([A-H])\\s*:(.*)");
    private static final Pattern FRAME = Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,9})");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Option(names = "--model", required = true, paramLabel = "M.json", description = "The VMAF model.")
    private Path model = Path.of("");

    @Option(names = "--log", required = true, paramLabel = "A.csv", description = "A clip's log; may be repeated.")
    private List<Path> logs = List.of();

    @Option(names = "--settings", required = true, paramLabel = "KEY=VALUE,…", description = "A setting, such as \"samples=100,std=0.5\"; what is not named is as in the reference. \"C: samples=100\" gives it another letter than the next. Keys: samples, "
            + "std, kernel-width, distance, ridge-alpha, seed, draws, or their Python names. May be repeated, up to "
            + MOST_SETTINGS + " times; the first is what the others are compared with.")
    private List<String> settings = List.of();

    @Option(names = "--seeds", defaultValue = "5", paramLabel = "K", description = "Runs of each setting with other seeds, for its stability. Default: ${DEFAULT-VALUE}.")
    private int seeds;

    @Option(names = "--tolerance", defaultValue = "0.01", paramLabel = "t", description = "How far a weight may be off, in raw SVM units. Default: ${DEFAULT-VALUE}.")
    private double tolerance;

    @Option(names = "--exact", description = "Compare exact weights, and run only settings without a closed form, instead of one run of each.")
    private boolean exact;

    @Option(names = "--error-frames", paramLabel = "K", description = "Standard errors of exact weights on at most so many evenly spaced frames of a log. Default: all.")
    private int errorFrames = Integer.MAX_VALUE;

    @Option(names = "--frame", paramLabel = "[LOG:]FRAME", description = "The frame that the charts of one frame show, such as 14, or 2:14 for the second log's. Default: the worst.")
    private String frame = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write into; made when missing.")
    private Path out = Path.of("");

    @Option(names = "--map", paramLabel = "feature=column", description = "Which column feeds a feature, where the names do not say; may be repeated.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--threads", paramLabel = "K", description = "Default: one per processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "No progress.")
    private boolean quiet;

    @Override
    public Integer call() {
        check();
        MapOptions.check(spec.commandLine());
        Overwriting.refuse(spec, ComparisonReport.files(out), Stream.concat(Stream.of(model), logs.stream()).toList());
        List<Setting> compared = settings();
        ModelFile file = ModelReader.read(model);
        List<Clip> clips = logs.stream().map(log -> Clip.read(log, file.model(), columns)).toList();
        for (Clip clip : clips) {
            clip.warnings().forEach(warning -> err().println(clip.fileName() + ": " + warning));
        }
        refuseOnlyGaps(clips);
        ComparisonReport.check(out);
        try (Workers workers = new Workers(threads)) {
            return compare(file, clips, compared, workers);
        }
    }

    /** The settings cannot be blamed for what no setting could explain; the warnings say what the frames lack. */
    private static void refuseOnlyGaps(List<Clip> clips) {
        if (clips.stream().map(Clip::matrix)
                .allMatch(clip -> IntStream.range(0, clip.frameCount()).allMatch(clip::isGap))) {
            throw new LensException(
                    "There is nothing to compare, as no frame of %s can be explained. Run libvmaf again with this model."
                            .formatted(clips.stream().map(Clip::fileName).collect(Collectors.joining(", "))));
        }
    }

    private int compare(ModelFile file, List<Clip> read, List<Setting> compared, Workers workers) {
        List<FeatureMatrix> clips = read.stream().map(Clip::matrix).toList();
        Study study = new Study(file, clips, workers, errorFrames);
        Optional<Place> place = frame.isEmpty() ? Place.worst(clips) : Optional.of(place(clips));
        long work = study.work(compared, !exact) + place.map(at -> compared.stream()
                .mapToLong(setting -> Seeds.work(study, setting, at, seeds)).sum()).orElse(0L);
        ProgressLine progress = new ProgressLine(err(), Terminal.isInteractive(), quiet, work);
        try (Interruption interruption = new Interruption(progress::cancel)) {
            List<Outcome> outcomes;
            List<Seeds> repeated;
            try {
                outcomes = study.compare(compared, !exact, progress);
                repeated = place.map(at -> repeat(study, outcomes, at, workers, progress)).orElse(List.of());
            } finally {
                progress.end();
            }
            if (outcomes.stream().noneMatch(Outcome::isExplained) && !interruption.happened()) {
                throw new LensException(nothing(outcomes));
            }
            Comparison whole = Comparison.of(study, outcomes, tolerance, place, repeated);
            Comparison comparison = interruption.happened()
                    ? whole.withNote("Interrupted: settings that had not finished have no runs here.")
                    : whole;
            List<Path> files = ComparisonReport.write(out, comparison, new Inputs(logs, columns), workers,
                    Progress.NONE);
            return report(comparison, files, interruption.happened());
        }
    }

    private List<Seeds> repeat(Study study, List<Outcome> outcomes, Place place, Workers workers,
            Progress progress) {
        List<Seeds> repeated = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            Outcome.OfClip clip = outcome.clips().get(place.clip());
            if ((exact ? clip.exact().isPresent() : clip.run().isPresent()) && seeds > 1 && !progress.isCancelled()) {
                try {
                    repeated.add(Seeds.run(study, outcome.setting(), place, seeds, workers, progress));
                } catch (LensException refused) {
                    err().println(outcome.setting().name() + ": " + refused.sentence());
                }
            }
        }
        return repeated;
    }

    /** Under letters: the next ones, or those that were typed. */
    private List<Setting> settings() {
        List<Setting> named = new ArrayList<>();
        for (String text : settings) {
            Matcher lettered = LETTERED.matcher(text);
            String letter = lettered.matches() ? lettered.group(1) : String.valueOf((char) ('A' + named.size()));
            if (named.stream().anyMatch(one -> one.name().equals(letter))) {
                throw wrong("--settings \"%s\": there is a setting %s already.".formatted(text, letter));
            }
            named.add(new Setting(letter, read(lettered.matches() ? lettered.group(2) : text)));
        }
        return named;
    }

    private Place place(List<FeatureMatrix> clips) {
        Matcher typed = FRAME.matcher(frame);
        if (!typed.matches()) {
            throw wrong("--frame %s is not a frame, such as 14, or 2:14 for the second log's.".formatted(frame));
        }
        int clip = typed.group(1) == null ? 0 : Integer.parseInt(typed.group(1)) - 1;
        if (clip < 0 || clip >= clips.size()) {
            throw wrong("--frame %s names log %d, but there are %d.".formatted(frame, clip + 1, clips.size()));
        }
        int row = Arrays.binarySearch(clips.get(clip).frameNumbers(), Integer.parseInt(typed.group(2)));
        if (row < 0) {
            throw wrong("--frame %s: %s has no frame %s.".formatted(frame, clips.get(clip).clip(), typed.group(2)));
        }
        return new Place(clip, row);
    }

    private int report(Comparison comparison, List<Path> files, boolean interrupted) {
        PrintWriter text = spec.commandLine().getOut();
        for (SettingVerdict verdict : comparison.verdict().settings()) {
            text.println(VerdictText.headline(verdict, tolerance));
        }
        text.println(VerdictText.overall(comparison.verdict()));
        text.flush();
        comparison.notes().forEach(err()::println);
        if (!quiet || interrupted) {
            err().println(
                    (interrupted ? "Interrupted: what was finished is written to " : "Done: ") + files.getFirst());
        }
        err().flush();
        return interrupted ? ExitStatus.INTERRUPTED : ExitStatus.DONE;
    }

    private void check() {
        if (settings.size() > MOST_SETTINGS) {
            throw wrong("--settings is there %d times, but %d settings are the most that can be compared."
                    .formatted(settings.size(), MOST_SETTINGS));
        }
        if (!(tolerance > 0) || Double.isInfinite(tolerance)) {
            throw wrong("--tolerance is %s, but must be above 0; 0.01 is the usual value.".formatted(tolerance));
        }
        if (seeds < 0 || seeds > MOST_SEEDS) {
            throw wrong("--seeds is %d, but must be from 0 to %d.".formatted(seeds, MOST_SEEDS));
        }
        if (errorFrames < 1) {
            throw wrong("--error-frames is %d, but must be at least 1.".formatted(errorFrames));
        }
        if (threads < 1 || threads > 1024) {
            throw wrong("--threads is %d, but must be from 1 to 1024.".formatted(threads));
        }
    }

    private Neighbourhood read(String text) {
        try {
            return SettingsText.read(text);
        } catch (LensException wrong) {
            throw new CommandLine.ParameterException(spec.commandLine(), wrong.sentence(), wrong);
        }
    }

    private static String nothing(List<Outcome> outcomes) {
        return outcomes.stream().flatMap(outcome -> outcome.notes().stream()).findFirst()
                .orElse("Every frame of these logs lacks a feature, so there is nothing to compare.");
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
