package org.vmaflens.model;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The {@code score_transform} of a model file. */
final class TransformJson {
    private TransformJson() {
    }

    static ScoreTransform read(JsonFields fields) {
        boolean polynomial = fields.has("p0") || fields.has("p1") || fields.has("p2");
        return new ScoreTransform(fields.flag("enabled"), polynomial, coefficient(fields, "p0"),
                coefficient(fields, "p1"), coefficient(fields, "p2"), knots(fields), fields.flag("out_lte_in"),
                fields.flag("out_gte_in"));
    }

    private static double coefficient(JsonFields fields, String name) {
        return fields.has(name) ? fields.number(name) : 0;
    }

    private static List<ScoreTransform.Knot> knots(JsonFields fields) {
        List<ScoreTransform.Knot> knots = new ArrayList<>();
        if (!fields.has("knots")) {
            return knots;
        }
        for (JsonNode pair : fields.list("knots")) {
            String place = "knots[" + knots.size() + "]";
            if (!pair.isArray() || pair.size() != 2) {
                throw fields.bad(place, "is not a pair of numbers");
            }
            ScoreTransform.Knot knot = new ScoreTransform.Knot(fields.number(place + "[0]", pair.get(0)),
                    fields.number(place + "[1]", pair.get(1)));
            if (!knots.isEmpty() && knot.in() <= knots.getLast().in()) {
                throw fields.bad(place, "does not ascend");
            }
            knots.add(knot);
        }
        if (knots.size() < 2) {
            throw fields.bad("knots", "has fewer than two pairs");
        }
        return knots;
    }
}
