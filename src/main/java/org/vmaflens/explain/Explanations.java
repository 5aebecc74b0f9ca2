package org.vmaflens.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The explanations of one clip by one model under one setting, with all that is needed to make them again.
 *
 * @param method how they were made
 * @param neighbourhood the setting; null for points lost, which needs none
 * @param modelName, modelSha256 the model file
 * @param clip, logSha256 the log
 * @param featureNames p short names
 * @param frameNumbers n frame numbers
 * @param finished n; false for gaps and for frames that a cancelled run did not reach
 * @param fits the lines; null for points lost
 * @param pointsLost the Shapley values; null for the other methods
 * @param spread over the members of a collection; null unless asked for
 * @param notes sentences about the run, such as a fallback that was taken
 */
public record Explanations(Method method, @Nullable Neighbourhood neighbourhood, String modelName, String modelSha256,
        String clip, String logSha256, List<String> featureNames, int[] frameNumbers, boolean[] finished,
        @Nullable LineFits fits, @Nullable PointsLost pointsLost, @Nullable MemberSpread spread, List<String> notes) {

    public Explanations {
        featureNames = List.copyOf(featureNames);
        notes = List.copyOf(notes);
    }

    /** p. */
    public int features() {
        return featureNames.size();
    }

    /** n. */
    public int frameCount() {
        return frameNumbers.length;
    }

    /** How many frames are explained. */
    public int finishedCount() {
        int count = 0;
        for (boolean one : finished) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** The same with a spread over members. */
    Explanations withSpread(MemberSpread members) {
        return new Explanations(method, neighbourhood, modelName, modelSha256, clip, logSha256, featureNames,
                frameNumbers, finished, fits, pointsLost, members, notes);
    }

    /** The same with one more sentence about the run. */
    Explanations withNote(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new Explanations(method, neighbourhood, modelName, modelSha256, clip, logSha256, featureNames,
                frameNumbers, finished, fits, pointsLost, spread, more);
    }
}
