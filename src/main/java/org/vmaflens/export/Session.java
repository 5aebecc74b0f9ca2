package org.vmaflens.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.DistanceMetric;
import org.vmaflens.explain.Draws;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;

/**
 * What a user had open and how it was looked at: enough to stand there again, on another machine too. Results are not
 * in it; they are made again from the same inputs, settings and seeds.
 *
 * @param schema {@link #SCHEMA}; first, so that a session is known by its first bytes
 * @param version of the application that wrote it
 * @param models, logs, videos the files that were open, in their order
 * @param model SHA-256 of the model in use; empty for none
 * @param mapped columns by feature that the user chose, by the log's SHA-256
 * @param settings the named settings, in their order
 * @param selected place of the setting in use
 * @param method how frames were explained
 * @param value which figure was shown, by the name of the choice
 * @param reference what points lost were counted from
 * @param view what was looked at
 * @param members whether a collection's members were explained too; early sessions do not say, and meant so
 * @param tabs how each tab was set; early sessions do not say, and are shown as a new window would
 * @param origin of an autosaved copy: the session that it is a copy of; null in a session that the user saved, and where
 *            it had never been saved
 */
public record Session(String schema, String version, List<Input> models, List<Input> logs, List<Video> videos,
        String model, Map<String, Map<String, String>> mapped, List<Named> settings, int selected, Method method,
        String value, Counted reference, View view,
        @JsonProperty(defaultValue = "true") @Nullable Boolean members,
        @JsonProperty(defaultValue = "{}") @Nullable SessionTabs tabs,
        @JsonProperty(defaultValue = "null") @Nullable Origin origin) {

    /** The name of this form. */
    public static final String SCHEMA = "vmaf-lens/session/1";

    public Session {
        Objects.requireNonNull(model, "model is missing");
        Objects.requireNonNull(method, "method is missing");
        Objects.requireNonNull(value, "value is missing");
        Objects.requireNonNull(reference, "reference is missing");
        Objects.requireNonNull(view, "view is missing");
        models = List.copyOf(models);
        logs = List.copyOf(logs);
        videos = List.copyOf(videos);
        mapped = Map.copyOf(mapped);
        settings = List.copyOf(settings);
        members = members == null || members;
        tabs = tabs == null ? SessionTabs.FIRST : tabs;
        if (!settings.isEmpty() && (selected < 0 || selected >= settings.size())) {
            throw new IllegalArgumentException("the selected setting is none of the %d".formatted(settings.size()));
        }
    }

    /** Whether another one holds the same work, wherever the eye was: frame, range, zoom and tab are nothing to save. */
    public boolean sameWork(Session other) {
        return eyeless().equals(other.eyeless());
    }

    private Session eyeless() {
        View blind = new View("", -1, List.of(), List.of(), "", view.hidden(), view.overlay());
        return new Session(schema, version, models, logs, videos, model, mapped, settings, selected, method, value,
                reference, blind, members, tabs, null);
    }

    /** The same, as an autosaved copy of another. */
    public Session copyOf(@Nullable Origin other) {
        return new Session(schema, version, models, logs, videos, model, mapped, settings, selected, method, value,
                reference, view, members, tabs, other);
    }

    /**
     * The session that one is a copy of.
     *
     * @param path from the copy's folder where that is possible, with slashes
     * @param changed whether it had what the other had not yet
     */
    public record Origin(String path, boolean changed) {
        public Origin {
            Objects.requireNonNull(path, "path is missing");
        }
    }

    /**
     * One file.
     *
     * @param path from the session's folder where that is possible, with slashes on every system
     * @param sha256 of its bytes, lower-case hexadecimal; empty where it is not known (videos)
     */
    public record Input(String path, String sha256) {
        public Input {
            Objects.requireNonNull(path, "path is missing");
            Objects.requireNonNull(sha256, "sha256 is missing");
        }
    }

    /**
     * One video.
     *
     * @param path as of an {@link Input}
     * @param sha256 empty: to hash a film takes too long
     * @param clips SHA-256 of the logs of the clips that the user showed by it, whatever their names are; early
     *            sessions do not say
     * @param form what its bytes mean, where the file does not say: of raw videos, once the user or the name has told
     */
    public record Video(String path, String sha256, @JsonProperty(defaultValue = "[]") @Nullable List<String> clips,
            @JsonProperty(defaultValue = "null") @Nullable Form form) {
        public Video {
            Objects.requireNonNull(path, "path is missing");
            Objects.requireNonNull(sha256, "sha256 is missing");
            clips = clips == null ? List.of() : List.copyOf(clips);
        }

        /** Where it is, as of any other file. */
        public Input input() {
            return new Input(path, sha256);
        }
    }

    /**
     * What the bytes of a raw video mean.
     *
     * @param width, height in pixels
     * @param sampling C420, C422, C444 or MONO
     * @param depth bits a sample
     */
    public record Form(int width, int height, String sampling, int depth) {
        public Form {
            Objects.requireNonNull(sampling, "sampling is missing");
        }
    }

    /**
     * One setting, by the Python original's names.
     *
     * @param letter A to H
     * @param name the user's; empty for none
     */
    public record Named(String letter, String name, @JsonProperty("neighbor_samples") int samples,
            @JsonProperty("neighbor_std") double std, @JsonProperty("kernel_width") double kernelWidth,
            @JsonProperty("distance_metric") DistanceMetric distance, @JsonProperty("ridge_alpha") double ridgeAlpha,
            long seed, Draws draws) {
        public Named {
            Objects.requireNonNull(letter, "letter is missing");
            Objects.requireNonNull(name, "name is missing");
            Objects.requireNonNull(distance, "distance_metric is missing");
            Objects.requireNonNull(draws, "draws is missing");
        }

        /** A setting's figures under its letter and name. */
        public static Named of(char letter, String name, Neighbourhood is) {
            return new Named(String.valueOf(letter), name, is.samples(), is.std(), is.kernelWidth(), is.distance(),
                    is.ridgeAlpha(), is.seed(), is.draws());
        }

        /**
         * The figures.
         *
         * @throws org.vmaflens.model.LensException when one is out of its range
         */
        public Neighbourhood neighbourhood() {
            return new Neighbourhood(samples, std, kernelWidth, distance, ridgeAlpha, seed, draws);
        }
    }

    /**
     * What points lost were counted from.
     *
     * @param kind pristine, mean, clip or values
     * @param clip the other clip's name; empty but for kind clip
     * @param sha256 of the other clip's log; empty but for kind clip
     * @param values raw values by short feature name; empty but for kind values
     * @param displayed whether they were points of the displayed score; early sessions do not say, and meant not
     */
    public record Counted(String kind, String clip, String sha256, Map<String, Double> values,
            @JsonProperty(defaultValue = "false") @Nullable Boolean displayed) {
        public Counted {
            Objects.requireNonNull(kind, "kind is missing");
            Objects.requireNonNull(clip, "clip is missing");
            Objects.requireNonNull(sha256, "sha256 is missing");
            values = Map.copyOf(values);
            displayed = displayed != null && displayed;
        }
    }

    /**
     * What was looked at.
     *
     * @param clip SHA-256 of its log; empty for none
     * @param frame place of the selected frame, −1 for none
     * @param range first and last place of the selected range, or nothing
     * @param window first and last frame number in view, or nothing
     * @param tab name of the tab in front; empty for the first
     * @param hidden features that were switched off
     * @param overlay SHA-256 of the log of the clip laid over; empty for none, as in early sessions
     */
    public record View(String clip, int frame, List<Integer> range, List<Double> window, String tab,
            List<String> hidden,
            @JsonProperty(defaultValue = "\"\"") @Nullable String overlay) {
        public View {
            Objects.requireNonNull(clip, "clip is missing");
            Objects.requireNonNull(tab, "tab is missing");
            range = List.copyOf(range);
            window = List.copyOf(window);
            hidden = List.copyOf(hidden);
            overlay = overlay == null ? "" : overlay;
        }
    }
}
