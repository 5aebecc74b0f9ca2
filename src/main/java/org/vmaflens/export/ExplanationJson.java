package org.vmaflens.export;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.LineFits;
import org.vmaflens.explain.MemberSpread;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.explain.PointsLost;
import org.vmaflens.log.FeatureMatrix;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes explanations as JSON, {@code vmaf-lens/explanations/1}: doubles in full precision, {@code null} where a frame
 * has no figure (a gap in the log, a frame not explained, a figure that the method does not give).
 */
public final class ExplanationJson {

    private static final String SCHEMA = "vmaf-lens/explanations/1";

    private final JsonGenerator json;

    private ExplanationJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes all clips; leaves the stream open. */
    public static void write(OutputStream out, Provenance provenance, List<ExplainedClip> clips) {
        JsonFactory factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            new ExplanationJson(json).document(provenance, clips);
        }
    }

    private void document(Provenance provenance, List<ExplainedClip> clips) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("version", provenance.version());
        json.writeObjectPropertyStart("model");
        json.writeStringProperty("name", provenance.modelName());
        json.writeStringProperty("sha256", provenance.modelSha256());
        json.writeStringProperty("type", provenance.modelType());
        json.writeNumberProperty("members", provenance.modelMembers());
        json.writeEndObject();
        json.writeStringProperty("method", provenance.methodName());
        settings(provenance.neighbourhood());
        if (provenance.reference() != null) {
            json.writeStringProperty("reference", provenance.reference());
        }
        json.writeBooleanProperty("transform", provenance.transformed());
        json.writeBooleanProperty("displayed", provenance.displayed());
        strings("feature_names", provenance.featureNames());
        json.writeArrayPropertyStart("clips");
        clips.forEach(this::clip);
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void settings(@Nullable Neighbourhood settings) {
        if (settings == null) {
            json.writeNullProperty("settings");
            return;
        }
        json.writeObjectPropertyStart("settings");
        json.writeNumberProperty("neighbor_samples", settings.samples());
        json.writeNumberProperty("neighbor_std", settings.std());
        json.writeNumberProperty("kernel_width", settings.kernelWidth());
        json.writeStringProperty("distance_metric", Names.of(settings.distance()));
        json.writeNumberProperty("ridge_alpha", settings.ridgeAlpha());
        json.writeNumberProperty("seed", settings.seed());
        json.writeStringProperty("draws", Names.of(settings.draws()));
        json.writeEndObject();
    }

    private void clip(ExplainedClip clip) {
        json.writeStartObject();
        json.writeStringProperty("log", clip.log());
        json.writeStringProperty("sha256", clip.matrix().logSha256());
        strings("columns", clip.columns());
        json.writeBooleanProperty("complete", clip.complete());
        strings("notes", clip.explanations().notes());
        json.writeArrayPropertyStart("frames");
        for (int frame = clip.first(); frame <= clip.last(); frame++) {
            frame(clip, frame);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void frame(ExplainedClip clip, int frame) {
        FeatureMatrix matrix = clip.matrix();
        Explanations explanations = clip.explanations();
        json.writeStartObject();
        json.writeNumberProperty("frame", matrix.frameNumbers()[frame]);
        number("score", matrix.scores()[frame]);
        number("log_score", clip.logScore(frame));
        number("raw_svm", matrix.rawSvm()[frame]);
        row("features", matrix.raw(), matrix.features(), frame);
        row("features_normalized", matrix.normalised(), matrix.features(), frame);
        fit(explanations.fits(), matrix.features(), frame);
        points(explanations.pointsLost(), matrix.features(), frame);
        spread(explanations.spread(), matrix.features(), frame);
        json.writeEndObject();
    }

    private void fit(@Nullable LineFits fits, int p, int frame) {
        if (fits == null) {
            for (String name : List.of("weights", "standard_errors", "intercept", "local_prediction", "r2",
                    "effective_sample_size")) {
                json.writeNullProperty(name);
            }
            return;
        }
        row("weights", fits.weights(), p, frame);
        row("standard_errors", fits.standardErrors(), p, frame);
        if (fits.weightsLimit() != null) {
            row("weights_limit", fits.weightsLimit(), p, frame);
        }
        number("intercept", fits.intercepts()[frame]);
        number("local_prediction", fits.localPredictions()[frame]);
        number("r2", fits.r2()[frame]);
        number("effective_sample_size", fits.effectiveSampleSizes()[frame]);
        number("ridge_share", fits.ridgeShares()[frame]);
    }

    private void points(@Nullable PointsLost lost, int p, int frame) {
        if (lost != null) {
            row("points", lost.points(), p, frame);
            number("explained_score", lost.scores()[frame]);
            number("reference_score", lost.referenceScores()[frame]);
        }
    }

    private void spread(@Nullable MemberSpread spread, int p, int frame) {
        if (spread != null) {
            row("members_mean", spread.mean(), p, frame);
            row("members_low", spread.low(), p, frame);
            row("members_high", spread.high(), p, frame);
        }
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void row(String name, double[] values, int p, int frame) {
        json.writeArrayPropertyStart(name);
        for (int k = 0; k < p; k++) {
            double value = values[frame * p + k];
            if (Double.isFinite(value)) {
                json.writeNumber(value);
            } else {
                json.writeNull();
            }
        }
        json.writeEndArray();
    }

    private void number(String name, double value) {
        if (Double.isFinite(value)) {
            json.writeNumberProperty(name, value);
        } else {
            json.writeNullProperty(name);
        }
    }
}
