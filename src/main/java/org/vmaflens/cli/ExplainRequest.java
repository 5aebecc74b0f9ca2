package org.vmaflens.cli;

import java.util.Optional;
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
 * @param displayed whether points lost are those of the displayed score, after transform and clip
 * @param other the clip that points lost are counted from, where the reference is a log
 */
record ExplainRequest(ModelFile model, Method method, Neighbourhood neighbourhood, ReferenceChoice reference,
        boolean allMembers, boolean displayed, Optional<Clip> other) {
}
