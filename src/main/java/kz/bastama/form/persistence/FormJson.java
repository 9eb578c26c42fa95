package kz.bastama.form.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.bastama.form.Field;
import kz.bastama.form.FieldType;
import kz.bastama.form.Form;
import kz.bastama.form.Kind;
import kz.bastama.form.Option;
import kz.bastama.form.Rules;
import kz.bastama.form.domain.Definition;

/** Reads the JSON of a form (form-js, schema 16) into the model; what the product does not know is refused by name. */
final class FormJson {

    private static final int NEWEST_SCHEMA = 16;

    private final Definition definition;
    private String step = "";

    FormJson(Definition definition) {
        this.definition = definition;
    }

    Form form() {
        JsonNode form = Json.node(definition.json());
        if (form.path("schemaVersion").asInt() > NEWEST_SCHEMA) {
            throw refused("has a schema newer than " + NEWEST_SCHEMA);
        }
        List<Field> fields = fields(form);
        refuseRepeatedKeys(fields);
        return new Form(
                definition.id(),
                definition.version(),
                form.path("title").asText(definition.id()),
                fields,
                definition.texts());
    }

    private List<Field> fields(JsonNode around) {
        List<Field> fields = new ArrayList<>();
        around.path("components").forEach(component -> fields.add(field(component)));
        return fields;
    }

    private Field field(JsonNode component) {
        JsonNode properties = component.path("properties");
        step = properties.path("step").asText(step);
        String stepHere = step;
        FieldType type = type(component);
        String key = component.path("key").asText(component.path("path").asText());
        if (key.equals("action") || key.equals("step")) {
            throw refused("has a field " + key + ", a name that the portal needs for its buttons");
        }
        if ((type.isInput() || type == FieldType.DYNAMICLIST) && !key.matches("\\w+")) {
            throw refused("has no proper key at " + component.path("id").asText());
        }
        return new Field(
                component.path("id").asText(),
                type.isInput() || type.isContainer() ? key : "",
                type,
                kind(component),
                component.path("label").asText(dateLabel(component)),
                component.path("description").asText(),
                component.path("text").asText(),
                rules(component),
                options(component.path("values")),
                component.path("valuesKey").asText(),
                component.path("conditional").path("hide").asText(),
                stepHere,
                properties.path("stepTitle").asText(),
                properties.path("source").asText(),
                component.path("appearance").path("suffixAdorner").asText(),
                properties.path("identifies").asBoolean(),
                properties.path("total").asBoolean(),
                defaultValue(component.path("defaultValue")),
                component.path("readonly").asBoolean(),
                component.path("disabled").asBoolean(),
                component.path("defaultRepetitions").asInt(1),
                fields(component));
    }

    private FieldType type(JsonNode component) {
        String name = component.path("type").asText();
        String exact = name.equals("datetime") ? component.path("subtype").asText("datetime") : name;
        try {
            return FieldType.valueOf(exact.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw refused("has a component of type " + exact + ", which is not among those allowed");
        }
    }

    private Kind kind(JsonNode component) {
        String name = component.path("properties").path("bastama").asText();
        String preset = component.path("validate").path("validationType").asText();
        if (name.isEmpty() && (preset.equals("email") || preset.equals("phone"))) {
            return Kind.valueOf(preset.toUpperCase(Locale.ROOT));
        }
        try {
            return name.isEmpty() ? Kind.PLAIN : Kind.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw refused("has a field of the unknown kind " + name);
        }
    }

    private static String dateLabel(JsonNode component) {
        return component.path("dateLabel").asText(component.path("timeLabel").asText());
    }

    private static Rules rules(JsonNode component) {
        JsonNode validate = component.path("validate");
        JsonNode properties = component.path("properties");
        return new Rules(
                validate.path("required").asBoolean(),
                bound(validate.path("min")),
                bound(validate.path("max")),
                bound(validate.path("minLength")),
                bound(validate.path("maxLength")),
                bound(validate.path("pattern")),
                whole(component.path("decimalDigits")),
                component.has("increment")
                        ? new BigDecimal(component.path("increment").asText())
                        : null,
                whole(properties.path("min")),
                whole(properties.path("max")),
                component.path("disallowPassedDates").asBoolean());
    }

    private static String bound(JsonNode value) {
        return value.isMissingNode() || value.isNull() || value.asText().isEmpty() ? null : value.asText();
    }

    private static Integer whole(JsonNode value) {
        return bound(value) == null ? null : Integer.valueOf(value.asText());
    }

    private static List<Option> options(JsonNode values) {
        List<Option> options = new ArrayList<>();
        values.forEach(value -> options.add(
                new Option(value.path("value").asText(), value.path("label").asText())));
        return options;
    }

    private static Object defaultValue(JsonNode value) {
        if (value.isArray()) {
            List<String> values = new ArrayList<>();
            value.forEach(one -> values.add(one.asText()));
            return values;
        }
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }

    private void refuseRepeatedKeys(List<Field> fields) {
        Set<String> seen = new HashSet<>();
        flat(fields).forEach(field -> {
            if (!field.key().isEmpty() && !seen.add(field.key())) {
                throw refused("has two fields with the key " + field.key());
            }
            refuseRepeatedKeys(field.nests() ? field.fields() : List.of());
        });
    }

    private static List<Field> flat(List<Field> fields) {
        List<Field> flat = new ArrayList<>();
        fields.forEach(field -> {
            flat.add(field);
            flat.addAll(field.nests() ? List.of() : flat(field.fields()));
        });
        return flat;
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("Form " + definition.id() + " " + why);
    }
}
