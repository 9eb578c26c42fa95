package kz.bastama.form.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.bastama.form.Answers;
import kz.bastama.form.Field;
import kz.bastama.form.FieldType;
import kz.bastama.form.Form;

/** Gives answers back the types that their written form has lost. */
public final class AnswerTypes {

    private AnswerTypes() {}

    public static Answers typed(List<Field> fields, Map<?, ?> written) {
        Map<String, Object> values = new LinkedHashMap<>();
        fill(fields, written, values);
        for (Object key : written.keySet()) {
            if (!Form.keys(fields).contains(key)) {
                throw new IllegalArgumentException("The form has no field " + key);
            }
        }
        return new Answers(values);
    }

    /** Answers as a person would have typed them. */
    public static Map<String, Object> asTyped(Answers answers) {
        Map<String, Object> typed = new LinkedHashMap<>();
        answers.values().forEach((key, value) -> typed.put(key, asTyped(value)));
        return typed;
    }

    private static Object asTyped(Object value) {
        if (value instanceof Answers group) {
            return asTyped(group);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(AnswerTypes::asTyped).toList();
        }
        return value instanceof BigDecimal number ? NumberText.typed(number) : value.toString();
    }

    private static void fill(List<Field> fields, Map<?, ?> written, Map<String, Object> values) {
        for (Field field : fields) {
            Object value = written.get(field.key());
            if (field.type() == FieldType.GROUP && !field.nests()) {
                fill(field.fields(), written, values);
            } else if (value != null) {
                values.put(field.key(), value(field, value));
            }
        }
    }

    private static Object value(Field field, Object value) {
        if (field.isNumeric()) {
            return NumberText.canonical(field, new BigDecimal(value.toString()));
        }
        return switch (field.type()) {
            case GROUP -> typed(field.fields(), (Map<?, ?>) value);
            case DYNAMICLIST ->
                ((List<?>) value)
                        .stream()
                                .map(row -> typed(field.fields(), (Map<?, ?>) row))
                                .toList();
            case CHECKBOX -> Boolean.valueOf(value.toString());
            case CHECKLIST, TAGLIST ->
                ((List<?>) value).stream().map(String::valueOf).toList();
            case DATE -> LocalDate.parse(value.toString());
            case TIME -> LocalTime.parse(value.toString());
            case DATETIME -> LocalDateTime.parse(value.toString());
            default -> value.toString();
        };
    }
}
