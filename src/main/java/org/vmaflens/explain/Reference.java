package org.vmaflens.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.LensException;
import org.vmaflens.model.VmafModel;

/**
 * What points lost are counted from. Reference values are raw features, taken as they stand after chroma correction, and
 * normalised like the clip's.
 */
public sealed interface Reference {

    /** n × p normalised features of the reference; a row of NaN leaves its frame unexplained. */
    double[] rows(VmafModel model, FeatureMatrix matrix);

    /**
     * What the frame would measure against itself; motion stays as it is. With chroma correction too: a chroma value of
     * 0 is corrected to {@code c·(1 - adm3)}, which is 0 at the pristine adm3 of 1.
     *
     * @param asked raw values, by short name, of features whose pristine value is not known
     */
    record Pristine(Map<String, Double> asked) implements Reference {

        public Pristine {
            asked = Map.copyOf(asked);
        }

        /** For models whose features all have a known pristine value. */
        public Pristine() {
            this(Map.of());
        }

        @Override
        public double[] rows(VmafModel model, FeatureMatrix matrix) {
            List<String> unknown = new ArrayList<>();
            double[] values = new double[matrix.features()];
            for (int k = 0; k < values.length; k++) {
                String name = model.features().get(k).shortName();
                Double value = asked.containsKey(name) ? asked.get(name) : known(name);
                if (value == null) {
                    unknown.add(name);
                } else {
                    values[k] = value;
                }
            }
            if (!unknown.isEmpty()) {
                throw new LensException("It is not known what %s would be without any loss; give a value for each."
                        .formatted(String.join(", ", unknown)));
            }
            return constant(model, matrix, values);
        }

        /**
         * The raw value of a lossless frame, by a feature's short name; NaN for a feature that the encoder leaves as it
         * is; null when not known.
         */
        public static @Nullable Double known(String name) {
            if (name.startsWith("motion")) {
                return Double.NaN;
            }
            if (name.startsWith("adm") || name.startsWith("vif")) {
                return 1.0;
            }
            return name.startsWith("cambi") || name.startsWith("speed_chroma") ? 0.0 : null;
        }
    }

    /** The mean of every raw feature over the clip's frames. */
    record ClipMean() implements Reference {

        @Override
        public double[] rows(VmafModel model, FeatureMatrix matrix) {
            int p = matrix.features();
            double[] means = new double[p];
            int count = 0;
            for (int frame = 0; frame < matrix.frameCount(); frame++) {
                if (!matrix.isGap(frame)) {
                    count++;
                    for (int k = 0; k < p; k++) {
                        means[k] += matrix.raw()[frame * p + k];
                    }
                }
            }
            for (int k = 0; k < p; k++) {
                means[k] /= Math.max(1, count);
            }
            return constant(model, matrix, means);
        }
    }

    /** The frame of the same number in another clip; frames that the other clip lacks stay unexplained. */
    record OtherClip(FeatureMatrix other) implements Reference {

        @Override
        public double[] rows(VmafModel model, FeatureMatrix matrix) {
            int p = matrix.features();
            if (other.features() != p) {
                throw new LensException("%s has %d features and %s has %d; both must be read for the same model."
                        .formatted(other.clip(), other.features(), matrix.clip(), p));
            }
            double[] rows = new double[matrix.frameCount() * p];
            for (int frame = 0; frame < matrix.frameCount(); frame++) {
                int there = Arrays.binarySearch(other.frameNumbers(), matrix.frameNumbers()[frame]);
                for (int k = 0; k < p; k++) {
                    rows[frame * p + k] = there < 0 ? Double.NaN : model.normalise(k, other.raw()[there * p + k]);
                }
            }
            return rows;
        }
    }

    /**
     * Raw values that a user typed, by short name; features without one stay as they are.
     *
     * @param raw finite values
     */
    record Values(Map<String, Double> raw) implements Reference {

        public Values {
            raw = Map.copyOf(raw);
            raw.forEach((name, value) -> {
                if (!Double.isFinite(value)) {
                    throw new LensException("The reference value of %s is %s, but must be a number.".formatted(name,
                            value));
                }
            });
        }

        @Override
        public double[] rows(VmafModel model, FeatureMatrix matrix) {
            List<String> names = model.shortNames();
            for (String name : raw.keySet()) {
                if (!names.contains(name)) {
                    throw new LensException("The model has no feature %s; it takes %s.".formatted(name,
                            String.join(", ", names)));
                }
            }
            double[] values = new double[names.size()];
            for (int k = 0; k < values.length; k++) {
                values[k] = raw.getOrDefault(names.get(k), Double.NaN);
            }
            return constant(model, matrix, values);
        }
    }

    /** The same raw values on every frame; NaN stands for the frame's own. */
    private static double[] constant(VmafModel model, FeatureMatrix matrix, double[] raw) {
        double[] rows = matrix.normalised().clone();
        for (int k = 0; k < raw.length; k++) {
            if (!Double.isNaN(raw[k])) {
                double value = model.normalise(k, raw[k]);
                for (int frame = 0; frame < matrix.frameCount(); frame++) {
                    rows[frame * raw.length + k] = value;
                }
            }
        }
        return rows;
    }
}
