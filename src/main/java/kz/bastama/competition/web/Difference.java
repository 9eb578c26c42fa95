package kz.bastama.competition.web;

import java.util.Map;
import java.util.stream.Collectors;
import kz.bastama.form.Field;
import kz.bastama.form.Form;

/** What differs between two versions of a draft, as the form calls it. */
final class Difference {

    private Difference() {}

    static String of(Form form, Map<String, Object> theirs, Map<String, Object> mine) {
        return form.fields().stream()
                .filter(field -> !field.key().isEmpty())
                .filter(field -> !shown(theirs, field.key()).equals(shown(mine, field.key())))
                .map(Field::label)
                .collect(Collectors.joining("; "));
    }

    private static String shown(Map<String, Object> typed, String key) {
        return String.valueOf(typed.getOrDefault(key, ""));
    }
}
