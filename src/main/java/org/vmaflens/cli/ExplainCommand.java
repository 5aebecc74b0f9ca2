package org.vmaflens.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vmaflens.explain.Explainer;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.export.AtomicFile;
import org.vmaflens.export.ExplainedClip;
import org.vmaflens.export.Provenance;
import org.vmaflens.job.Workers;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.ModelReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vmaf-lens explain}: explains every frame of one or more logs and writes the figures. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = VersionText.class, description = "Explains every frame of one or more logs and writes the figures as JSON or CSV.", footer = "Exit status: 0 done, 1 failed, 2 wrong usage, 130 interrupted (finished frames are written).")
final class ExplainCommand implements Callable<Integer> {

    /** Which members of a collection to explain. */
    enum Members {
        FIRST, ALL
    }

    private final Explainers explainers;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Option(names = "--model", required = true, paramLabel = "M.json", description = "The VMAF model.")
    private Path model = Path.of("");

    @Option(names = "--log", required = true, paramLabel = "A.csv", description = "A clip's log; may be repeated.")
    private List<Path> logs = List.of();

    @Option(names = "--out", required = true, paramLabel = "R.json|R.csv", description = "Where to write; its ending says the form, .gz behind it packs.")
    private Path out = Path.of("");

    @Option(names = "--method", defaultValue = "sampled", paramLabel = "METHOD", converter = MethodOptions.Converter.class, description = "sampled, exact or points. Default: ${DEFAULT-VALUE}.")
    private Method method = Method.SAMPLED;

    @Mixin
    private NeighbourhoodOptions neighbourhood = new NeighbourhoodOptions();

    @Option(names = "--reference", defaultValue = "pristine", paramLabel = "REF", converter = ReferenceChoice.Converter.class, description = "What points are lost against: pristine, mean, log:FILE or values:a,b,… "
            + "Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // picocli sets it from the default
    private ReferenceChoice reference;

    @Option(names = "--members", defaultValue = "first", paramLabel = "first|all", description = "Of a collection: explain the full model, or every member and their spread. "
            + "Default: ${DEFAULT-VALUE}.")
    private Members members = Members.FIRST;

    @Option(names = "--map", paramLabel = "feature=column", description = "Which column feeds a feature, where the names do not say; may be repeated.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--transform", description = "Turn on the model's score transform, as libvmaf's enable_transform; "
            + "points lost then explain the displayed score.")
    private boolean transform;

    @Option(names = "--displayed", description = "Points lost explain the displayed score, after transform and clip, "
            + "rather than the points before.")
    private boolean displayed;

    @Option(names = "--threads", paramLabel = "K", description = "Default: one per processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "No progress.")
    private boolean quiet;

    ExplainCommand(Explainers explainers) {
        this.explainers = explainers;
    }

    @Override
    public Integer call() {
        if (threads < 1 || threads > 1024) {
            throw wrong("--threads is %d, but must be from 1 to 1024.".formatted(threads));
        }
        MapOptions.check(spec.commandLine());
        MethodOptions.check(spec.commandLine(), method);
        OutputForm form = OutputForm.of(out).orElseThrow(() -> wrong(
                "--out %s: its name must end in .json or .csv (or .json.gz, .csv.gz).".formatted(out)));
        Overwriting.refuse(spec, List.of(out), Stream.of(Stream.of(model), logs.stream(), reference.log().stream())
                .flatMap(Function.identity()).toList());
        AtomicFile.check(out);
        ModelFile read = ModelReader.read(model);
        ModelFile file = transform ? read.applyingTransform() : read;
        Neighbourhood settings = neighbourhood.neighbourhood(spec);
        checkColumns(file);
        Optional<Clip> other = reference.log().map(log -> Clip.read(log, file.model(), columns));
        ExplainRequest request = new ExplainRequest(file, method, settings, reference,
                members == Members.ALL, displayed || transform, other);
        Explainer explainer = explainers.of(request);
        List<Clip> clips = logs.stream().map(log -> Clip.read(log, file.model(), columns)).toList();
        Stream.concat(clips.stream(), other.stream())
                .forEach(clip -> clip.warnings(read.model()).forEach(said -> warn(clip, said)));
        other.ifPresent(
                from -> clips.forEach(clip -> ReferenceGaps.of(clip, from).ifPresent(said -> warn(clip, said))));
        return explain(request, explainer, clips, form);
    }

    private int explain(ExplainRequest request, Explainer explainer, List<Clip> clips, OutputForm form) {
        long cost = clips.stream().mapToLong(clip -> explainer.cost(request.model(), clip.matrix())).sum();
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), Terminal.isInteractive(), quiet, cost);
        Provenance provenance = Provenance.of(request.model(), method,
                method == Method.POINTS ? null : request.neighbourhood(),
                method == Method.POINTS ? reference.text() : null, transform,
                method == Method.POINTS && (displayed || transform));
        try (Interruption interruption = new Interruption(progress::cancel)) {
            List<ExplainedClip> explained;
            try (Workers workers = new Workers(threads)) {
                explained = clips.stream().map(clip -> new ExplainedClip(clip.fileName(), clip.columns(),
                        clip.matrix(), explainer.explain(request.model(), clip.matrix(), workers, progress))).toList();
            } finally {
                progress.end();
            }
            AtomicFile.write(out, stream -> form.write(stream, provenance, explained));
            return report(explained, interruption.happened());
        }
    }

    private int report(List<ExplainedClip> clips, boolean interrupted) {
        for (ExplainedClip clip : clips) {
            clip.explanations().notes()
                    .forEach(note -> spec.commandLine().getErr().println(clip.log() + ": " + note));
        }
        int finished = clips.stream().mapToInt(clip -> clip.explanations().finishedCount()).sum();
        int frames = clips.stream().mapToInt(clip -> clip.matrix().frameCount()).sum();
        if (!quiet || interrupted) {
            spec.commandLine().getErr().printf(Locale.ROOT, "%s: %,d of %,d frames explained, written to %s%n",
                    interrupted ? "Interrupted" : "Done", finished, frames, out);
            spec.commandLine().getErr().flush();
        }
        return interrupted ? ExitStatus.INTERRUPTED : ExitStatus.DONE;
    }

    private void warn(Clip clip, String warning) {
        spec.commandLine().getErr().println(clip.fileName() + ": " + warning);
    }

    private void checkColumns(ModelFile file) {
        List<String> known = file.model().features().stream()
                .flatMap(feature -> List.of(feature.name(), feature.shortName()).stream()).toList();
        for (String feature : columns.keySet()) {
            if (!known.contains(feature)) {
                throw wrong("--map %s=…: the model has no such feature; it has %s.".formatted(feature,
                        String.join(", ", file.model().shortNames())));
            }
        }
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
