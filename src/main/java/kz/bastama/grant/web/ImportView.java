package kz.bastama.grant.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.form.Field;
import kz.bastama.form.FieldError;
import kz.bastama.form.Form;
import kz.bastama.form.Submission;
import kz.bastama.grant.application.ImportExpenses.Outcome;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.RefusalWording;
import org.springframework.stereotype.Component;

/** What is wrong with a table, by row and column. */
@Component
class ImportView {

    private static final Pattern PLACE = Pattern.compile("expenses\\[(\\d+)]\\.(\\w+)");
    private static final int LONGEST = 60;

    private final RefusalWording wording;

    ImportView(RefusalWording wording) {
        this.wording = wording;
    }

    /**
     * One mistake.
     *
     * @param row in the table; 0 where it is about all of it
     * @param column empty where it is about the whole row
     * @param typed what stands in that cell
     */
    public record Mistake(int row, String column, String typed, String message) {}

    List<Mistake> mistakes(Form form, Outcome.Wrong wrong, Locale language) {
        Map<String, String> labels = ExpenseColumns.list(form.in(language)).fields().stream()
                .collect(Collectors.toMap(Field::key, Field::label));
        return Stream.concat(
                        wrong.read().errors().stream().map(error -> mistake(error, wrong.read(), labels)),
                        wrong.refusals().stream().map(refusal -> mistake(refusal, labels, language)))
                .sorted(Comparator.comparing(Mistake::row))
                .toList();
    }

    private static Mistake mistake(FieldError error, Submission read, Map<String, String> labels) {
        Matcher place = PLACE.matcher(error.path());
        if (!place.matches()) {
            return new Mistake(0, "", "", error.message());
        }
        int at = Integer.parseInt(place.group(1));
        String key = place.group(2);
        boolean typed = read.isTyped(error.path());
        Object value = typed ? ((Map<?, ?>) ((List<?>) read.typed().get("expenses")).get(at)).get(key) : "";
        return new Mistake(at + 1, labels.getOrDefault(key, key), shortened(value.toString()), error.message());
    }

    private Mistake mistake(Refusal refusal, Map<String, String> labels, Locale language) {
        Matcher place = PLACE.matcher(refusal.field() == null ? "" : refusal.field());
        int row = refusal.arguments().get("row") instanceof Integer number ? number : 0;
        return new Mistake(
                row, place.matches() ? labels.getOrDefault(place.group(2), "") : "", "", wording.of(refusal, language));
    }

    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
