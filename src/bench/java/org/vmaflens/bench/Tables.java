package org.vmaflens.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.vmaflens.numeric.Kernels;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns JMH's and the peer's figures into the tables of performance.md. */
public final class Tables {

    private static final String BEGIN = "<!-- tables of mvn -Pbench verify -->";
    private static final String END = "<!-- end of tables -->";
    private static final double JOB = 480_096;
    private static final double KERNELS = JOB * 210;

    private final List<JsonNode> runs;
    private final JsonNode peer;
    private final JsonNode redraws;
    private final JsonNode turns;
    private final StringBuilder out = new StringBuilder();

    private Tables(JsonNode runs, JsonNode peer, JsonNode redraws, JsonNode turns) {
        this.runs = StreamSupport.stream(runs.spliterator(), false).toList();
        this.peer = peer;
        this.redraws = redraws;
        this.turns = turns;
    }

    /**
     * Writes the tables as Markdown.
     *
     * @param arguments JMH's JSON, the peer's, the redraws' and the turns' JSON, the Markdown to write, and a page whose
     *     tables to replace, if any
     */
    public static void main(String[] arguments) throws IOException {
        Path peerFile = Path.of(arguments[1]);
        JsonMapper json = JsonMapper.shared();
        JsonNode peer = Files.exists(peerFile) && Files.size(peerFile) > 0
                ? json.readTree(peerFile)
                : json.readTree("{\"skipped\":\"The peer was not measured.\"}");
        Tables tables = new Tables(json.readTree(Path.of(arguments[0])), peer,
                json.readTree(Path.of(arguments[2])), json.readTree(Path.of(arguments[3])));
        tables.machine();
        tables.budget();
        tables.limits();
        tables.redraws();
        tables.turns();
        tables.curves();
        Files.writeString(Path.of(arguments[4]), tables.out);
        if (arguments.length > 5) {
            splice(Path.of(arguments[5]), tables.out.toString());
        }
        System.out.println(tables.out);
    }

    /** Puts the tables between the two marks of a page. */
    private static void splice(Path page, String tables) throws IOException {
        String text = Files.readString(page);
        int from = text.indexOf(BEGIN);
        int to = text.indexOf(END);
        if (from < 0 || to < from) {
            throw new IOException("%s has no place for the tables between %s and %s.".formatted(page, BEGIN, END));
        }
        Files.writeString(page, text.substring(0, from + BEGIN.length()) + "\n" + tables + text.substring(to));
    }

    private void machine() throws IOException {
        JsonNode any = runs.getFirst();
        line("| | |");
        line("|---|---|");
        line("| processor | %s, %d cores |".formatted(processor(), Runtime.getRuntime().availableProcessors()));
        line("| Java | %s %s |".formatted(any.get("vmName").asString(), any.get("vmVersion").asString()));
        line("| vector loops | %s |".formatted(Kernels.best().describe()));
        line("| heap | %s |".formatted(jvmHeap(any)));
        if (peer.has("seconds")) {
            line("| peer | Python %s, NumPy %s: %.2f s for the job |".formatted(peer.get("python").asString(),
                    peer.get("numpy").asString(), peer.get("seconds").asDouble()));
        } else {
            line("| peer | %s |".formatted(peer.get("skipped").asString()));
        }
        line("");
    }

    private void budget() {
        line("| what | budget | measured (median) | of the budget | against the peer (wanted) |");
        line("|---|---|---|---|---|");
        String cores = Integer.toString(Runtime.getRuntime().availableProcessors());
        Map<String, String> job = Map.of("samples", "5000", "threads", cores);
        row("job, shared draws", 12, find("JobBenchmark.shared", job), 250);
        row("job, numpy draws", 75, find("JobBenchmark.numpy", job), 40);
        row("job, exact weights", 0.7, find("JobBenchmark.exactWeights", job), 4000);
        row("job, exact with R² and standard errors", Double.NaN, find("JobBenchmark.exact", job), Double.NaN);
        row("job, points lost", Double.NaN, find("JobBenchmark.points", job), Double.NaN);
        Map<String, String> film = Map.of("frames", "172800");
        row("film, exact weights", 300, find("FilmBenchmark.exactWeights", film), Double.NaN);
        row("film, exact with R² and standard errors", Double.NaN, find("FilmBenchmark.exact", film), Double.NaN);
        row("film, points lost (p = 6)", 2000, find("FilmBenchmark.points", film), Double.NaN);
        row("film, shared draws, N = 5000", 30_000, find("FilmBenchmark.shared", film), Double.NaN);
        row("film, reading its 25 MB CSV", 500, find("FilmBenchmark.readCsv", film), Double.NaN);
        row("film, three settings compared with exact curves", 2000, find("CompareBenchmark.compare", Map.of()),
                Double.NaN);
        row("film, redraw of the timeline while panning (all in view)", 16,
                redraws.get(0).get("median").asDouble(), Double.NaN);
        row("Cancel to idle, shared draws", 50, find("CancelBenchmark", Map.of("draws", "SHARED")), Double.NaN);
        row("Cancel to idle, numpy draws", 50, find("CancelBenchmark", Map.of("draws", "NUMPY")), Double.NaN);
        for (JsonNode memory : runs) {
            if (memory.get("benchmark").asString().contains("MemoryBenchmark")) {
                double live = memory.get("secondaryMetrics").get("liveMegabytes").get("score").asDouble();
                line("| film, three settings and points lost kept | 512 MB heap | %.0f MB live, -Xmx512m is enough | | |"
                        .formatted(live));
            }
        }
        line("");
    }

    private void row(String what, double budget, double measured, double wanted) {
        double ratio = peer.has("seconds") ? peer.get("seconds").asDouble() * 1000 / measured : Double.NaN;
        line("| %s | %s | %s ms | %s | %s |".formatted(what, Double.isNaN(budget) ? "" : "%s ms".formatted(plain(budget)),
                plain(measured), Double.isNaN(budget) ? "" : "%.0f %%".formatted(100 * measured / budget),
                Double.isNaN(wanted) || Double.isNaN(ratio) ? "" : "%,.0f× (%,.0f×)".formatted(ratio, wanted)));
    }

    private void limits() {
        Map<String, String> best = Map.of("loops", "best");
        double exponential = find("KernelBenchmark.exponential", best);
        double kernel = find("KernelBenchmark.kernel", best);
        double product = find("KernelBenchmark.multiplyAdd", best);
        double gaussian = find("KernelBenchmark.gaussian", best);
        String cores = Integer.toString(Runtime.getRuntime().availableProcessors());
        double numpy = find("JobBenchmark.numpy", Map.of("samples", "5000", "threads", cores));
        double shared = find("JobBenchmark.shared", Map.of("samples", "5000", "threads", cores));
        int n = Runtime.getRuntime().availableProcessors();
        line("| one core | time | rate |");
        line("|---|---|---|");
        line("| exponential | %.3f ns | %.2f billion/s |".formatted(exponential, 1 / exponential));
        line("| kernel of the direct form, p = 6 | %.3f ns | %.2f billion/s |".formatted(kernel, 1 / kernel));
        line("| multiply-add of the tile | %.4f ns | %.1f billion/s |".formatted(product, 1 / product));
        line("| Gaussian of NumPy's stream | %.2f ns | %.2f billion/s |".formatted(gaussian, 1 / gaussian));
        Map<String, String> scalar = Map.of("loops", "scalar");
        line("| scalar: exponential | %.2f ns | |".formatted(find("KernelBenchmark.exponential", scalar)));
        line("| scalar: kernel of the direct form | %.2f ns | |".formatted(find("KernelBenchmark.kernel", scalar)));
        line("");
        line("| job on all cores | kernels a second | limit | reached |");
        line("|---|---|---|---|");
        limit("numpy draws", numpy, n / exponential, "exponentials");
        limit("shared draws", shared, n / product, "multiply-adds");
        line("");
    }

    private void limit(String what, double milliseconds, double most, String unit) {
        double rate = KERNELS / milliseconds / 1e6;
        line("| %s | %.1f billion | %.1f billion %s | %.0f %% |".formatted(what, rate, most, unit, 100 * rate / most));
    }

    private void redraws() {
        line("| redraw of a film, 1400 × 900, software rendering | median | 95 % | of that painting |");
        line("|---|---|---|---|");
        for (JsonNode one : redraws) {
            line("| %,.0f frames in view | %.1f ms | %.1f ms | %.1f ms |".formatted(one.get("frames").asDouble(),
                    one.get("median").asDouble(), one.get("most").asDouble(), one.get("painting").asDouble()));
        }
        line("");
    }

    private void turns() {
        line("| longest turn of the FX thread, in ms | worked, first | later | FX thread alone, first | later"
                + " | waited, first | later |");
        line("|---|---|---|---|---|---|---|");
        for (JsonNode one : turns) {
            StringBuilder row = new StringBuilder("| " + one.get("action").asString() + " |");
            for (String figure : List.of("worked", "fx", "wall")) {
                for (String round : List.of("first", "later")) {
                    row.append(String.format(Locale.ROOT, " %.0f |", one.get(round).get(figure).asDouble()));
                }
            }
            line(row.toString());
        }
        line("");
    }

    private void curves() {
        line("| measured on | milliseconds (median) |");
        line("|---|---|");
        for (JsonNode run : runs) {
            String name = run.get("benchmark").asString().replaceFirst(".*\\.bench\\.", "");
            if (name.startsWith("KernelBenchmark")) {
                continue;
            }
            String parameters = run.has("params")
                    ? run.get("params").properties().stream()
                            .map(one -> one.getKey() + " " + one.getValue().asString()).collect(Collectors.joining(", "))
                    : "";
            line("| %s %s | %s |".formatted(name, parameters, plain(median(run))));
        }
    }

    private double find(String name, Map<String, String> parameters) {
        Predicate<JsonNode> named = run -> run.get("benchmark").asString().endsWith(name)
                || run.get("benchmark").asString().contains(name + ".");
        return runs.stream().filter(named).filter(run -> parameters.entrySet().stream().allMatch(one -> run.has("params")
                && run.get("params").has(one.getKey())
                && run.get("params").get(one.getKey()).asString().equals(one.getValue()))).mapToDouble(Tables::median)
                .findFirst().orElse(Double.NaN);
    }

    private static double median(JsonNode run) {
        return run.get("primaryMetric").get("scorePercentiles").get("50.0").asDouble();
    }

    private static String plain(double value) {
        return String.format(Locale.ROOT, value < 1 ? "%.3f" : value < 100 ? "%.1f" : "%,.0f", value);
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        return Files.exists(info)
                ? Files.readAllLines(info).stream().filter(line -> line.startsWith("model name")).findFirst()
                        .map(line -> line.replaceFirst(".*: ", "")).orElse(System.getProperty("os.arch"))
                : System.getProperty("os.arch");
    }

    private static String jvmHeap(JsonNode run) {
        return StreamSupport.stream(run.get("jvmArgs").spliterator(), false).map(JsonNode::asString)
                .filter(argument -> argument.startsWith("-Xmx")).findFirst().orElse("as the JVM chooses");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
