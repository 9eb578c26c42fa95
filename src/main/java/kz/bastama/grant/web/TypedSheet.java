package kz.bastama.grant.web;

import java.util.HashMap;
import java.util.Map;
import kz.bastama.grant.application.ScoreEvaluation;

/** Reads a sheet of an evaluation off a post: the points of a criterion are in {@code points.<criterion>}. */
final class TypedSheet {

    private static final String POINTS = "points.";

    private TypedSheet() {}

    static ScoreEvaluation.Typed of(Map<String, String> fields) {
        Map<String, String> points = new HashMap<>();
        fields.forEach((name, given) -> {
            if (name.startsWith(POINTS)) {
                points.put(name.substring(POINTS.length()), given);
            }
        });
        return new ScoreEvaluation.Typed(
                points,
                fields.getOrDefault("remark", "").strip(),
                fields.getOrDefault("unbound", "").equals("true"));
    }
}
