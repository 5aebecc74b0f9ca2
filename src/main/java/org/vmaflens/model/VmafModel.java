package org.vmaflens.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One VMAF model: features, how they are scaled, the regression, and what is done to its output. Order of a score:
 * chroma correction, normalise, SVM, denormalise, transform, clip.
 *
 * @param name what to call it
 * @param modelType such as {@code LIBSVMNUSVR}
 * @param normType how features and score are scaled
 * @param features p of them, in the order of the support vectors' columns
 * @param slopes p + 1, the score's first; all 1 when {@code normType} is {@code NONE}
 * @param intercepts p + 1, the score's first; all 0 when {@code normType} is {@code NONE}
 * @param regression the SVM
 * @param transform what is done to the score, if anything
 * @param clip the score's range, if any
 * @param chromaCorrection the {@code chroma_correction_parameter} of VMAF v1 models
 */
public record VmafModel(String name, String modelType, NormType normType, List<ModelFeature> features, double[] slopes,
        double[] intercepts, SupportVectorRegression regression, Optional<ScoreTransform> transform,
        Optional<ScoreClip> clip, OptionalDouble chromaCorrection) {

    public VmafModel {
        features = List.copyOf(features);
    }

    /** p, how many features the model takes. */
    public int featureCount() {
        return features.size();
    }

    /** The short names of the features, in order. */
    public List<String> shortNames() {
        return features.stream().map(ModelFeature::shortName).toList();
    }

    /** VMAF points per unit of raw SVM output: turns weights into points. 83.2 for vmaf_v0.6.1. */
    public double pointsPerUnit() {
        return 1 / slopes[0];
    }

    /** {@code slope * raw + intercept} of feature {@code k} (0-based). */
    public double normalise(int k, double raw) {
        return slopes[k + 1] * raw + intercepts[k + 1];
    }

    /** The raw feature value behind a normalised one. */
    public double denormalise(int k, double normalised) {
        return (normalised - intercepts[k + 1]) / slopes[k + 1];
    }

    /** VMAF points before transform and clip, from raw SVM output. */
    public double points(double rawSvm) {
        return (rawSvm - intercepts[0]) / slopes[0];
    }

    /** The same with its score transform, if it has one, turned on, as libvmaf's {@code enable_transform} does. */
    public VmafModel applyingTransform() {
        return new VmafModel(name, modelType, normType, features, slopes, intercepts, regression,
                transform.map(ScoreTransform::turnedOn), clip, chromaCorrection);
    }

    /** Whether the displayed score can differ from the points before transform and clip. */
    public boolean changesPoints() {
        return clip.isPresent() || transform.filter(ScoreTransform::enabled).isPresent();
    }

    /**
     * The score that libvmaf displays, from points before transform and clip.
     *
     * @param applyTransform turns on a transform that the model has but does not enable
     */
    public double displayedScore(double points, boolean applyTransform) {
        double score = points;
        if (transform.isPresent() && (applyTransform || transform.get().enabled())) {
            score = transform.get().apply(score);
        }
        return clip.isPresent() ? clip.get().apply(score) : score;
    }
}
