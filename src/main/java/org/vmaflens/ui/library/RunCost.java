package org.vmaflens.ui.library;

import java.util.Locale;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.model.ModelFile;
import org.vmaflens.plot.Numbers;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Workspace;

/**
 * What a sampled run of all open clips costs, said before it is started.
 *
 * @param clips open now
 * @param frames of all of them
 * @param each predictions for a frame by one model
 * @param models that are asked: one, or a collection's members when they are explained too
 * @param time that it takes, in words
 */
record RunCost(int clips, long frames, long each, int models, String time) {

    /** From here on a count is too long for a card. */
    private static final long LONG = 10_000_000;

    static RunCost of(Workspace workspace, Neighbourhood setting) {
        long frames = workspace.clips().stream().mapToLong(clip -> clip.matrix().frameCount()).sum();
        long each = setting.samples() + 1L;
        ModelFile model = workspace.modelProperty().get();
        int models = model != null && workspace.membersProperty().get() ? model.members().size() : 1;
        return new RunCost(workspace.clips().size(), frames, each, models,
                Durations.about(frames * each * models, setting.draws(), workspace.sampledRates()));
    }

    long predictions() {
        return frames * each * models;
    }

    /** A few words, for a card. */
    String brief() {
        return frames == 0
                ? Strings.of("settings.nocost", each)
                : Strings.of("settings.cost", predictions() < LONG
                        ? String.format(Locale.ROOT, "%,d", predictions())
                        : Numbers.count(predictions()), time);
    }

    /** A sentence. */
    String sentence() {
        String one = clips == 1 ? (frames == 1 && models == 1 ? ".frame" : ".one") : "";
        return frames == 0
                ? Strings.of("setting.nocost")
                : models == 1
                        ? Strings.of("setting.cost" + one, clips, frames, each, predictions(), time)
                        : Strings.of("setting.cost.members" + one, clips, frames, each, predictions(), time, models);
    }
}
