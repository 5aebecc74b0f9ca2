package org.vmaflens.cli;

import java.util.Map;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.model.ModelFile;

/**
 * Which explanation is wanted.
 *
 * @param model the model file
 * @param method how
 * @param neighbourhood for the methods that need one
 * @param reference for points lost
 * @param allMembers whether to explain every member of a collection
 * @param transform whether to turn on the model's score transform and, for points lost, to explain the displayed score
 * @param columns columns by feature, as the user mapped them
 */
record ExplainRequest(ModelFile model, Method method, Neighbourhood neighbourhood, ReferenceChoice reference,
        boolean allMembers, boolean transform, Map<String, String> columns) {

    ExplainRequest {
        columns = Map.copyOf(columns);
    }
}
