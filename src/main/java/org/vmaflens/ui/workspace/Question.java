package org.vmaflens.ui.workspace;

import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.model.ModelFile;

/**
 * What a result answers; only what can change the answer is in it.
 *
 * @param log SHA-256 of the clip's log
 * @param model SHA-256 of the model
 * @param setting null for points lost
 * @param reference null for the other methods
 * @param displayed whether points are those of the displayed score; false for the other methods
 * @param members whether a collection's members are asked too; false for a single model
 */
record Question(String log, String model, Method method, @Nullable Neighbourhood setting,
        @Nullable ReferenceChoice reference, boolean displayed, boolean members) {

    static Question of(Clip clip, ModelFile model, Method method, Neighbourhood setting, ReferenceChoice reference,
            boolean displayed, boolean members) {
        boolean points = method == Method.POINTS;
        return new Question(clip.log().sha256(), model.sha256(), method, points ? null : setting,
                points ? reference : null, points && displayed, model.isCollection() && members);
    }
}
