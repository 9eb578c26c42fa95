package kz.bastama.competition.web;

import java.util.HashMap;
import java.util.Map;
import kz.bastama.competition.domain.Review;

/** A score sheet as its fields on the page show it, to go on from. */
final class TypedSheet {

    private TypedSheet() {}

    static Map<String, String> of(Review review) {
        Map<String, String> typed = new HashMap<>();
        review.scores().forEach((criterion, points) -> typed.put("points." + criterion, points.toPlainString()));
        review.remarks().forEach((criterion, remark) -> typed.put("remark." + criterion, remark));
        typed.put("recommendation", review.recommendation());
        return typed;
    }
}
