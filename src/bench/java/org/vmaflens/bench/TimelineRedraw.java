package org.vmaflens.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.vmaflens.ui.timeline.Band;
import org.vmaflens.ui.timeline.TimelineData;
import org.vmaflens.ui.timeline.TimelineView;
import org.vmaflens.ui.timeline.VisibleRange;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long one redraw of a film takes: layout, painting and rendering to a picture, 172,800 frames × 6 features at
 * 1400 × 900, while zooming and panning. Run with {@code -Dglass.platform=Headless -Dprism.order=sw}.
 */
public final class TimelineRedraw {

    private static final int FRAMES = 172_800;
    private static final int FEATURES = 6;
    private static final int REDRAWS = 200;

    /** Redraws that are not counted: the compiler is not done with them. */
    private static final int WARMUP = 400;

    private TimelineRedraw() {
    }

    /**
     * Measures and writes a JSON list: frames in view, median and 95 % milliseconds a redraw, and the median of painting.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) throws IOException {
        CompletableFuture<List<Map<String, Double>>> report = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                report.complete(measure());
            } catch (RuntimeException failed) {
                report.completeExceptionally(failed);
            }
        });
        List<Map<String, Double>> figures = report.join();
        JsonMapper.shared().writeValue(Path.of(arguments[0]), figures);
        System.out.println(figures);
        Platform.exit();
    }

    private static List<Map<String, Double>> measure() {
        TimelineData film = film();
        TimelineView view = new TimelineView();
        view.show(() -> film); // before there is a scene, in which a first chart waits for pictures that never come here
        Scene scene = new Scene(view, 1400, 900);
        WritableImage picture = new WritableImage(1400, 900);
        List<Map<String, Double>> figures = new ArrayList<>();
        for (double width : new double[]{172_800, 100_000, 20_000, 2_000, 450, 100}) {
            double[] times = new double[REDRAWS];
            double[] paints = new double[REDRAWS];
            for (int redraw = -WARMUP; redraw < REDRAWS; redraw++) {
                int i = Math.max(0, redraw);
                double from = (FRAMES - width) * Math.abs(redraw) / REDRAWS - 0.5;
                long start = System.nanoTime();
                view.visibleRangeProperty().set(new VisibleRange(from, from + width + Math.abs(redraw) % 2 * 0.01));
                view.applyCss();
                view.layout();
                paints[i] = (System.nanoTime() - start) / 1e6;
                scene.snapshot(picture);
                times[i] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(times);
            Arrays.sort(paints);
            figures.add(Map.of("frames", width, "median", times[REDRAWS / 2], "most", times[REDRAWS * 95 / 100],
                    "painting", paints[REDRAWS / 2]));
        }
        return figures;
    }

    private static TimelineData film() {
        Random random = new Random(7);
        int[] numbers = new int[FRAMES];
        double[] scores = new double[FRAMES];
        double[] contributions = new double[FRAMES * FEATURES];
        boolean[] finished = new boolean[FRAMES];
        double level = 70;
        for (int i = 0; i < FRAMES; i++) {
            level = i % 120 == 0 ? 40 + 50 * random.nextDouble() : level;
            numbers[i] = i;
            finished[i] = true;
            scores[i] = level + 3 * random.nextGaussian();
            for (int f = 0; f < FEATURES; f++) {
                contributions[i * FEATURES + f] = (f == 2 ? 0.05 : -0.2) * (100 - scores[i])
                        * (1 + 0.1 * random.nextGaussian());
            }
        }
        return new TimelineData("film", numbers, scores, new double[0], "", new double[0],
                List.of("adm2", "motion2", "vif_scale0", "vif_scale1", "vif_scale2", "vif_scale3"),
                TimelineData.columns(contributions, FEATURES), finished, Band.NONE, Band.NONE,
                "Points lost against pristine", "VMAF points");
    }
}
