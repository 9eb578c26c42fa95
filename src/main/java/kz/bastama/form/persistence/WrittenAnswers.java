package kz.bastama.form.persistence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.bastama.form.Answers;

/** Answers in the few types of JSON. */
final class WrittenAnswers {

    private WrittenAnswers() {}

    static Map<String, Object> of(Answers answers) {
        Map<String, Object> written = new TreeMap<>();
        answers.values().forEach((key, value) -> written.put(key, written(value)));
        return written;
    }

    private static Object written(Object value) {
        if (value instanceof Answers group) {
            return of(group);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(WrittenAnswers::written).toList();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Boolean ? value : value.toString();
    }
}
