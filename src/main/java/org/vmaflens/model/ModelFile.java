package org.vmaflens.model;

import java.nio.file.Path;
import java.util.List;

/**
 * A model file as read: one model, or a collection (bootstrap) whose first member is the full model.
 *
 * @param name the file's name without its ending
 * @param path where it was read from
 * @param sha256 of the file's bytes, lower-case hexadecimal
 * @param members at least one; all have the same features
 */
public record ModelFile(String name, Path path, String sha256, List<VmafModel> members) {

    public ModelFile {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a model file has at least one member");
        }
    }

    /** The model that scores and that the reference explains: member 0. */
    public VmafModel model() {
        return members.getFirst();
    }

    /** The same with every member's score transform turned on. */
    public ModelFile applyingTransform() {
        return new ModelFile(name, path, sha256, members.stream().map(VmafModel::applyingTransform).toList());
    }

    /** Whether there are bootstrap members beside the full model. */
    public boolean isCollection() {
        return members.size() > 1;
    }
}
