package kz.bastama.engine.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.form.Answers;
import kz.bastama.form.Field;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.form.Kind;
import org.springframework.stereotype.Component;

/**
 * Carries answers to process variables and back. Money and every number with decimals stay text, whole numbers are
 * {@link Long}, dates are ISO text, several choices and rows are JSON text: the engine itself would make a Double of a sum and
 * change types with each round through a browser.
 */
@Component
class TaskVariables {

    private final Forms forms;
    private final ObjectMapper json;

    TaskVariables(Forms forms, ObjectMapper json) {
        this.forms = forms;
        this.json = json;
    }

    /** A variable for each field that can be answered; null where nothing was, so that nothing of an earlier round stays. */
    Map<String, Object> of(Form form, Answers answers) {
        Map<String, Object> variables = new LinkedHashMap<>();
        answered(form.fields())
                .forEach(field -> variables.put(
                        field.key(), variable(field, answers.values().get(field.key()))));
        return variables;
    }

    /** What stands in the variables under the keys of the form, as if it had been typed. */
    Map<String, Object> typed(Form form, Map<String, Object> variables) {
        Map<String, Object> typed = new LinkedHashMap<>();
        answered(form.fields())
                .filter(field -> variables.get(field.key()) != null)
                .forEach(field -> typed.put(field.key(), typed(field, variables.get(field.key()))));
        return typed;
    }

    /** What a form may look at besides its own answers. */
    Map<String, Object> given(Form form, Map<String, Object> variables) {
        Set<String> own = answered(form.fields()).map(Field::key).collect(Collectors.toSet());
        Map<String, Object> given = new LinkedHashMap<>(variables);
        given.keySet().removeAll(own);
        return given;
    }

    /** Lists and groups as JSON has them; the engine hands them over in a type of its own, or as text. */
    Object plain(Object value) {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        return value instanceof Map || value instanceof List ? value : read(value.toString());
    }

    private Object typed(Field field, Object value) {
        boolean many = field.type().isContainer() || field.type().isMultipleChoice();
        return many && value instanceof String text ? read(text) : plain(value);
    }

    private static Stream<Field> answered(List<Field> fields) {
        return fields.stream()
                .flatMap(field -> field.key().isEmpty() ? answered(field.fields()) : Stream.of(field))
                .filter(field -> field.type().isInput() || field.type().isContainer())
                .filter(field -> !field.readOnly() && !field.disabled());
    }

    private Object variable(Field field, Object answer) {
        if (answer == null || answer instanceof Boolean) {
            return answer;
        }
        if (answer instanceof BigDecimal number) {
            return field.kind() == Kind.MONEY || number.stripTrailingZeros().scale() > 0
                    ? number.toPlainString()
                    : (Object) number.longValueExact();
        }
        return answer instanceof List || answer instanceof Answers ? json(field.key(), answer) : answer.toString();
    }

    private String json(String key, Object answer) {
        String whole = forms.toJson(new Answers(Map.of(key, answer)));
        try {
            return json.readTree(whole).get(key).toString();
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        }
    }

    private Object read(String text) {
        try {
            return json.readValue(text, Object.class);
        } catch (JsonProcessingException notJson) {
            return text;
        }
    }
}
