package org.vmaflens.export;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.vmaflens.compare.Comparison;
import org.vmaflens.compare.Outcome;
import org.vmaflens.compare.Place;
import org.vmaflens.explain.Progress;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.LensException;
import org.vmaflens.numeric.Parallel;
import org.vmaflens.plot.Box;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Surface;
import org.vmaflens.plot.SvgSurface;
import org.vmaflens.plot.compare.HistogramChart;

/** The page's charts, each drawn for light and dark grounds; the reader's browser shows one of both. */
final class ReportCharts {

    private static final double WIDE = 1120;
    private static final double HALF = 520;

    private final Comparison comparison;
    private final Parallel parallel;
    private final Progress progress;
    private final Html html;
    private int figures;

    ReportCharts(Comparison comparison, Parallel parallel, Progress progress, Html html) {
        this.comparison = comparison;
        this.parallel = parallel;
        this.progress = progress;
        this.html = html;
    }

    void write() {
        Optional<Place> place = comparison.place();
        List<Outcome> explained = comparison.outcomes().stream().filter(Outcome::isExplained).toList();
        if (place.isEmpty() || explained.isEmpty()) {
            return;
        }
        FeatureMatrix clip = comparison.study().clips().get(place.get().clip());
        int frame = clip.frameNumbers()[place.get().frame()];
        html.heading("h2", "Along the frames", clip.clip());
        List<ClipCharts> pairs = explained.stream().skip(1)
                .filter(other -> explains(explained.getFirst(), place.get()) && explains(other, place.get()))
                .map(other -> new ClipCharts(comparison, explained.getFirst(), other, place.get().clip(), clip))
                .toList();
        pairs.forEach(pair -> figure("Weights along the frames", pair.title(), WIDE, 400,
                (surface, theme) -> pair.weights().paint(surface, box(WIDE, 400), theme)));
        html.raw("<div class=\"grid\">\n");
        pairs.forEach(pair -> figure("Agreement", pair.title() + ", one point a frame and feature", HALF, 460,
                (surface, theme) -> pair.scatter().paint(surface, box(HALF, 460), theme)));
        html.raw("</div>\n");
        html.heading("h2", "One frame", "frame %d of %s".formatted(frame, clip.clip()));
        FrameCharts one = new FrameCharts(comparison, place.get(), explained.getFirst());
        html.raw("<div class=\"grid\">\n");
        one.strips().ifPresent(chart -> figure("Stability over seeds", "a dot a run, bar: 95 % of runs", HALF, 330,
                (surface, theme) -> chart.paint(surface, box(HALF, 330), theme)));
        exact(() -> one.curves()
                .forEach(chart -> figure("Accuracy curve", "line and band exact, dots sampled", HALF, 330,
                        (surface, theme) -> chart.paint(surface, box(HALF, 330), theme))));
        exact(() -> one.maps(parallel, progress).forEach(chart -> figure("Settings map", "exact, " + chart.measure()
                .title(), HALF, 330, (surface, theme) -> chart.paint(surface, box(HALF, 330), theme))));
        HistogramChart histogram = one.histogram();
        if (!histogram.settings().isEmpty()) {
            figure("How much say neighbours have", "share of the neighbours by their weight", HALF, 330,
                    (surface, theme) -> histogram.paint(surface, box(HALF, 330), theme));
        }
        one.neighbours().forEach(chart -> figure("Neighbours and the local line", chart.badge().letter()
                + " along " + chart.name() + ", ◇ the frame", HALF, 330,
                (surface, theme) -> chart.paint(surface, box(HALF, 330), theme)));
        html.raw("</div>\n");
    }

    private static boolean explains(Outcome outcome, Place place) {
        return outcome.clips().get(place.clip()).any().isPresent();
    }

    /** What needs a closed form; where there is none, the sentence says so. */
    private void exact(Runnable charts) {
        try {
            charts.run();
        } catch (LensException noClosedForm) {
            html.raw("<section class=\"card\">").element("p", noClosedForm.sentence()).raw("</section>\n");
        }
    }

    private void figure(String title, String aside, double width, double height,
            BiConsumer<Surface, ChartTheme> paint) {
        html.raw("<figure>").heading("figcaption", title, aside);
        figures++;
        for (boolean dark : new boolean[]{false, true}) {
            String theme = dark ? "dark" : "light";
            SvgSurface surface = new SvgSurface(width, height, "c%d%s".formatted(figures, theme));
            paint.accept(surface, ChartTheme.of(dark));
            html.raw(surface.document(title + ", " + aside)
                    .replaceFirst("<svg xmlns=\"[^\"]*\"", "<svg class=\"" + theme + "\""));
        }
        html.raw("</figure>\n");
    }

    private static Box box(double width, double height) {
        return new Box(0, 0, width, height);
    }
}
