package kz.bastama.form.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.bastama.form.Field;
import kz.bastama.form.FieldType;

/** What stands in a form before anybody typed: its defaults, and the first rows of its dynamic lists. */
final class FreshForm {

    private FreshForm() {}

    /** The typed values, and the defaults where nothing was typed at all. */
    static Map<String, Object> of(List<Field> fields, Map<String, Object> typed) {
        return filled(fields, typed, typed.isEmpty());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> filled(List<Field> fields, Map<String, Object> typed, boolean fresh) {
        Map<String, Object> filled = new LinkedHashMap<>(typed);
        for (Field field : fields) {
            if (field.type() == FieldType.GROUP && !field.nests()) {
                filled.putAll(filled(field.fields(), filled, fresh));
            } else if (field.type() == FieldType.GROUP) {
                Object inside = filled.getOrDefault(field.key(), Map.of());
                if (inside instanceof Map) {
                    filled.put(field.key(), filled(field.fields(), (Map<String, Object>) inside, fresh));
                }
            } else if (field.type() == FieldType.DYNAMICLIST) {
                filled.computeIfAbsent(field.key(), key -> rows(field));
            } else if (fresh && field.defaultValue() != null) {
                filled.put(field.key(), field.defaultValue());
            }
        }
        return filled;
    }

    private static List<Object> rows(Field list) {
        return new ArrayList<>(IntStream.range(0, list.rowsShown())
                .mapToObj(row -> filled(list.fields(), Map.of(), true))
                .toList());
    }
}
