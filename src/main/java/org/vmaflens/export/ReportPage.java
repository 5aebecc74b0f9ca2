package org.vmaflens.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vmaflens.compare.Comparison;
import org.vmaflens.compare.Outcome;
import org.vmaflens.compare.Say;
import org.vmaflens.compare.SettingVerdict;
import org.vmaflens.compare.VerdictText;
import org.vmaflens.explain.Progress;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.ModelFile;
import org.vmaflens.numeric.Parallel;

/** The page of a comparison: verdict, tables and charts in one file that needs no other and no network. */
final class ReportPage {

    private final Comparison comparison;
    private final String command;
    private final Parallel parallel;
    private final Progress progress;
    private final Html html = new Html();

    ReportPage(Comparison comparison, String command, Parallel parallel, Progress progress) {
        this.comparison = comparison;
        this.command = command;
        this.parallel = parallel;
        this.progress = progress;
    }

    /** The page. */
    String html() {
        html.raw("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                """);
        html.element("title", "Neighbour settings of " + comparison.study().model().name());
        html.raw("<style>\n").raw(style()).raw("</style>\n</head>\n<body>\n<main>\n");
        header();
        verdicts();
        new ReportCharts(comparison, parallel, progress, html).write();
        new ReportTables(comparison, html).write();
        notes();
        origin();
        html.raw("</main>\n</body>\n</html>\n");
        return html.text();
    }

    private void header() {
        ModelFile model = comparison.study().model();
        String clips = comparison.study().clips().stream().map(FeatureMatrix::clip)
                .collect(Collectors.joining(", "));
        long frames = comparison.study().clips().stream().mapToLong(FeatureMatrix::frameCount).sum();
        html.raw("<header>\n");
        html.element("h1", "Which neighbour settings explain " + model.name() + " well enough?");
        html.element("p", "%s · %s frames · tolerance ±%s per weight (±%s points)".formatted(clips, Say.count(frames),
                comparison.verdict().tolerance(),
                Say.points(comparison.verdict().tolerance() * Math.abs(comparison.pointsPerUnit()))));
        html.raw("</header>\n");
    }

    private void verdicts() {
        html.raw("<p class=\"overall\">" + Html.escape(VerdictText.overall(comparison.verdict())) + "</p>\n");
        for (Outcome outcome : comparison.outcomes()) {
            html.raw("<section class=\"card verdict\">\n<div>"
                    + Badges.of(outcome.setting(), comparison) + "</div>\n<div>\n");
            comparison.verdict(outcome.setting()).ifPresentOrElse(this::verdict, () -> {
                html.element("h3", outcome.setting().label() + " has no verdict.");
                outcome.notes().forEach(note -> html.element("p", note));
            });
            html.raw("</div>\n</section>\n");
        }
    }

    private void verdict(SettingVerdict v) {
        double tolerance = comparison.verdict().tolerance();
        html.element("h3", VerdictText.headline(v, tolerance));
        html.raw("<div class=\"chips\">" + chip("ranking", v.isAdequateForRanking())
                + chip("size ±" + tolerance, v.isAdequateForSize()) + chip("follows the model", v.gaps().follow())
                + "</div>\n");
        html.elementIf("p", VerdictText.agreement(v));
        html.elementIf("p", VerdictText.disagreement(v));
        html.elementIf("p", VerdictText.need(v, tolerance));
        html.elementIf("p", VerdictText.fit(v));
        html.elementIf("p", VerdictText.uncertainty(v, tolerance));
        html.elementIf("p", VerdictText.cost(v));
    }

    private static String chip(String what, boolean holds) {
        return "<span class=\"chip %s\">%s %s</span>".formatted(holds ? "yes" : "no", holds ? "✓" : "✗",
                Html.escape(what));
    }

    private void notes() {
        if (!comparison.notes().isEmpty()) {
            html.heading("h2", "Notes", "");
            html.raw("<section class=\"card\"><ul class=\"notes\">\n");
            comparison.notes().forEach(note -> html.element("li", note));
            html.raw("</ul></section>\n");
        }
    }

    private void origin() {
        ModelFile model = comparison.study().model();
        html.heading("h2", "How to make this again", "");
        html.raw(
                "<section class=\"card\">\n<p>In the folder of this page, where files still lie as they did:</p>\n<p><code>")
                .raw(Html.escape(command))
                .raw("</code></p>\n<dl>\n");
        html.term(model.name(),
                "model, SHA-256 " + model.sha256());
        for (FeatureMatrix clip : comparison.study().clips()) {
            html.term(clip.clip(), "%s frames, SHA-256 %s".formatted(Say.count(clip.frameCount()), clip.logSha256()));
        }
        html.raw("</dl>\n</section>\n<footer>").raw("VMAF Lens ").raw(Html.escape(BuildVersion.text())).raw(", ")
                .raw(LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES)
                        .format(DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH)))
                .raw("</footer>\n");
    }

    private static String style() {
        try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is missing from the application");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
