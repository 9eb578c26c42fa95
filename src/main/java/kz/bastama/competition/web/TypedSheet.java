package kz.bastama.competition.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.bastama.competition.domain.Review;

/** A score sheet as its fields on the page show it, to go on from. */
final class TypedSheet {

    private TypedSheet() {}

    static Map<String, String> of(Review review, Locale language) {
        Map<String, String> typed = new HashMap<>();
        review.scores()
                .forEach((criterion, points) ->
                        typed.put("points." + criterion, shown(points.toPlainString(), language)));
        review.remarks().forEach((criterion, remark) -> typed.put("remark." + criterion, remark));
        typed.put("recommendation", review.recommendation());
        return typed;
    }

    /** Points with the decimal sign of the language, which is also how its readers type them; both signs are read. */
    static String shown(String points, Locale language) {
        return language.getLanguage().equals("en") ? points.replace(',', '.') : points.replace('.', ',');
    }
}
