package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Refusal;

/**
 * A score sheet as a browser posted it.
 *
 * @param typed every field as it was typed, to show it again
 * @param errors what cannot be read, by criterion; by the empty name where it is about the whole
 */
record PostedSheet(
        Map<String, String> typed,
        Map<String, String> errors,
        Map<String, BigDecimal> scores,
        Map<String, String> remarks,
        String recommendation) {

    private static final int LONGEST = 4000;

    static PostedSheet of(
            HttpServletRequest request, EditionId edition, CompetitionWords words, Function<Refusal, String> wording) {
        String recommendation = text(request, "recommendation");
        PostedSheet sheet =
                new PostedSheet(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), recommendation);
        for (String criterion : words.names(edition, "criteria")) {
            String points = text(request, "points." + criterion);
            String remark = text(request, "remark." + criterion);
            sheet.typed.put("points." + criterion, points);
            sheet.typed.put("remark." + criterion, remark);
            sheet.remarks.put(criterion, remark);
            String most = words.weight(edition, criterion);
            boolean readable = points.matches("\\d{1,3}([.,]\\d{1,2})?");
            if (readable) {
                sheet.scores.put(criterion, new BigDecimal(points.replace(',', '.')));
            }
            if (readable ? sheet.scores.get(criterion).compareTo(new BigDecimal(most)) > 0 : !points.isEmpty()) {
                Map<String, Object> facts = Map.of("weight", most);
                sheet.wrong(criterion, wording.apply(Refusal.of("competition.pointsOutsideWeight", null, facts)));
            }
            sheet.limit(criterion, remark, wording);
        }
        sheet.typed.put("recommendation", recommendation);
        sheet.limit("", recommendation, wording);
        return sheet;
    }

    /** Whether a text is longer than anybody types: nothing of the sheet is kept then. */
    boolean isTooLong() {
        return recommendation.length() > LONGEST
                || remarks.values().stream().anyMatch(remark -> remark.length() > LONGEST);
    }

    private void limit(String field, String text, Function<Refusal, String> wording) {
        if (text.length() > LONGEST) {
            wrong(field, wording.apply(Refusal.of("competition.tooLong", null, Map.of("longest", LONGEST))));
        }
    }

    private void wrong(String field, String message) {
        errors.merge(field, message, (one, other) -> one + " " + other);
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
