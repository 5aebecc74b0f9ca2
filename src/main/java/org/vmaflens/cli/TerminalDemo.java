package org.vmaflens.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vmaflens.explain.Explainer;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.export.AtomicFile;
import org.vmaflens.export.ExplainedClip;
import org.vmaflens.export.Provenance;
import org.vmaflens.job.Workers;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.ModelReader;

/** The bundled demo where there is no display: progress, a table, result files and a picture of the window. */
final class TerminalDemo {

    private static final String MODEL = "models/demo_vmaf6.json";
    private static final List<String> LOGS = List.of("scenes_ref.csv", "scenes_crf28.csv", "scenes_crf38.csv");

    private final Explorer explorer;
    private final Explainers explainers;
    private final PrintWriter out;
    private final PrintWriter err;

    TerminalDemo(Explorer explorer, Explainers explainers, PrintWriter out, PrintWriter err) {
        this.explorer = explorer;
        this.explainers = explainers;
        this.out = out;
        this.err = err;
    }

    /** Explains, prints and writes. */
    void run() {
        Path home = Path.of(System.getProperty("vmaflens.home", ""));
        ModelFile model = ModelReader.read(home.resolve(MODEL));
        List<Clip> clips = LOGS.stream()
                .map(log -> Clip.read(home.resolve("fixtures").resolve(log), model.model(), Map.of())).toList();
        List<ExplainedClip> explained = explain(model, clips);
        explained.forEach(clip -> out.print(ContributionTable.of(clip, model.model())));
        Path folder = resultFolder();
        Provenance provenance = Provenance.of(model, Method.SAMPLED, Neighbourhood.DEFAULTS, null, false, false);
        for (String name : List.of("demo.json", "demo.csv")) {
            Path file = folder.resolve(name);
            OutputForm form = OutputForm.of(file).orElseThrow();
            AtomicFile.write(file, stream -> form.write(stream, provenance, explained));
            out.println("Figures: " + file);
        }
        Path picture = folder.resolve("explorer.png");
        explorer.paintDemo(picture);
        out.println("Picture of the window: " + picture);
        out.flush();
    }

    private List<ExplainedClip> explain(ModelFile model, List<Clip> clips) {
        Explainer explainer = explainers.of(new ExplainRequest(model, Method.SAMPLED, Neighbourhood.DEFAULTS,
                new ReferenceChoice.Converter().convert("pristine"), false, false, Optional.empty()));
        long cost = clips.stream().mapToLong(clip -> explainer.cost(model, clip.matrix())).sum();
        ProgressLine progress = new ProgressLine(err, Terminal.isInteractive(), false, cost);
        try (Workers workers = Workers.forThisMachine()) {
            return clips.stream().map(clip -> new ExplainedClip(clip.fileName(), clip.columns(), clip.matrix(),
                    explainer.explain(model, clip.matrix(), workers, progress))).toList();
        } finally {
            progress.end();
        }
    }

    /** Where the build says, or a folder where the user stands. */
    private static Path resultFolder() {
        Path folder = Path.of(System.getProperty("vmaflens.results", "vmaf-lens-demo")).toAbsolutePath();
        try {
            return Files.createDirectories(folder);
        } catch (IOException notWritable) {
            return temporaryFolder();
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("vmaf-lens-demo");
        } catch (IOException e) {
            throw new LensException("No folder can be written for the demo's results (%s). Free some space."
                    .formatted(e), e);
        }
    }
}
