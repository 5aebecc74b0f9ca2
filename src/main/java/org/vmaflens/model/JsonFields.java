package org.vmaflens.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A JSON object of a model file, whose fields are asked for by kind; a wrong one is named with its full path. */
final class JsonFields {
    private final String file;
    private final String path;
    private final JsonNode node;

    /**
     * An object.
     *
     * @param path where it stands, such as {@code 0.model_dict}; empty for the whole file
     */
    JsonFields(String file, String path, JsonNode node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    JsonFields object(String field) {
        JsonNode child = node.path(field);
        if (!child.isObject()) {
            throw bad(field, child.isMissingNode() ? "is missing" : "is not an object");
        }
        return new JsonFields(file, place(field), child);
    }

    Optional<JsonFields> optionalObject(String field) {
        return has(field) ? Optional.of(object(field)) : Optional.empty();
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    JsonNode get(String field) {
        return node.path(field);
    }

    String text(String field) {
        JsonNode child = node.path(field);
        if (!child.isString()) {
            throw bad(field, child.isMissingNode() ? "is missing" : "is not a text");
        }
        return child.stringValue();
    }

    double number(String field) {
        return number(field, node.path(field));
    }

    /** A flag, which model files write as a boolean or as the text of one. */
    boolean flag(String field) {
        JsonNode child = node.path(field);
        if (child.isMissingNode() || child.isNull()) {
            return false;
        }
        if (child.isBoolean()) {
            return child.booleanValue();
        }
        String text = child.isString() ? child.stringValue() : "";
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw bad(field, "is neither true nor false");
        }
        return text.equalsIgnoreCase("true");
    }

    List<JsonNode> list(String field) {
        JsonNode child = node.path(field);
        if (!child.isArray()) {
            throw bad(field, child.isMissingNode() ? "is missing" : "is not a list");
        }
        return new ArrayList<>(child.values());
    }

    double[] numbers(String field, int count, String why) {
        List<JsonNode> items = list(field);
        if (items.size() != count) {
            throw bad(field, "has %d numbers where %d are needed: %s".formatted(items.size(), count, why));
        }
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number(field + "[" + i + "]", items.get(i));
        }
        return numbers;
    }

    double number(String field, JsonNode value) {
        double number = value.isNumber() ? value.numberValue().doubleValue() : Double.NaN;
        if (!Double.isFinite(number)) {
            throw bad(field, value.isMissingNode() ? "is missing" : "is not a finite number");
        }
        return number;
    }

    String place(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    LensException bad(String field, String what) {
        return new LensException(
                "%s: %s %s. Use a model file as libvmaf or its training tools write it.".formatted(file, place(field),
                        what));
    }
}
