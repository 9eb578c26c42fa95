package kz.bastama.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One component of a form.
 *
 * @param id of the component in the file
 * @param key under which the answer is kept; for a group or a dynamic list its path; empty where nothing is answered
 * @param label also of a group or a dynamic list; empty where there is none
 * @param text markdown of a text component, with {@code {{expressions}}}
 * @param optionsKey name of the list that the caller gives, when the options are not in the file; or empty
 * @param hiddenWhen expression that hides it when true, or empty
 * @param step id of the step of the portal that it belongs to, or empty
 * @param stepTitle heading of that step, on its first component only
 * @param source the article that asks for it, or empty
 * @param unit what stands behind the number, or empty
 * @param identifies whether the answer names who fills in the form: hidden where that person or organisation stays unnamed
 * @param totalled whether the portal adds up this column of a dynamic list
 * @param defaultValue what a fresh form shows, or null
 * @param rowsShown rows that a fresh dynamic list shows
 * @param fields children of a group or a dynamic list
 */
public record Field(
        String id,
        String key,
        FieldType type,
        Kind kind,
        String label,
        String description,
        String text,
        Rules rules,
        List<Option> options,
        String optionsKey,
        String hiddenWhen,
        String step,
        String stepTitle,
        String source,
        String unit,
        boolean identifies,
        boolean totalled,
        Object defaultValue,
        boolean readOnly,
        boolean disabled,
        int rowsShown,
        List<Field> fields) {

    public Field {
        options = List.copyOf(options);
        fields = List.copyOf(fields);
    }

    /** Whether the answers of its children are nested under {@link #key}. */
    public boolean nests() {
        return type.isContainer() && !key.isEmpty();
    }

    /** Whether the caller gives the rows of this list: a column of it is read-only, so nobody adds or removes a row. */
    public boolean hasGivenRows() {
        return type == FieldType.DYNAMICLIST && fields.stream().anyMatch(Field::readOnly);
    }

    /** Itself and everything below it, in order. */
    public Stream<Field> all() {
        return Stream.concat(Stream.of(this), fields.stream().flatMap(Field::all));
    }

    public boolean isNumeric() {
        return type == FieldType.NUMBER || type.isText() && kind.isNumeric();
    }

    /** Digits after the decimal point that an answer may have. */
    public int decimals() {
        if (kind == Kind.MONEY) {
            return 2;
        }
        if (kind == Kind.YEAR) {
            return 0;
        }
        return rules.decimalDigits() == null ? 10 : rules.decimalDigits();
    }

    /**
     * The names under which a text of this component may stand beside the file, the most exact first.
     *
     * @param within path of the keys around it, or empty
     */
    public Stream<String> names(String within) {
        return Stream.of(key.isEmpty() ? "" : path(within), id, key)
                .filter(name -> !name.isEmpty())
                .distinct();
    }

    Field withoutStep() {
        return copied(rules, options, "", "", fields);
    }

    Field withoutFewest() {
        return copied(rules.withoutFewest(), options, step, stepTitle, fields);
    }

    Field withoutOption(String value) {
        List<Option> others =
                options.stream().filter(one -> !one.value().equals(value)).toList();
        return copied(rules, others, step, stepTitle, fields);
    }

    Field with(String stepTitle, List<Field> fields) {
        return copied(rules, options, step, stepTitle, fields);
    }

    private Field copied(Rules rules, List<Option> options, String step, String stepTitle, List<Field> fields) {
        return new Field(
                id,
                key,
                type,
                kind,
                label,
                description,
                text,
                rules,
                options,
                optionsKey,
                hiddenWhen,
                step,
                stepTitle,
                source,
                unit,
                identifies,
                totalled,
                defaultValue,
                readOnly,
                disabled,
                rowsShown,
                fields);
    }

    Field in(Map<String, String> texts, String within) {
        Worded worded = (property, otherwise) -> names(within)
                .map(name -> texts.get(name + "." + property))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(otherwise);
        String below = nests() ? path(within) : within;
        return new Field(
                id,
                key,
                type,
                kind,
                worded.or("label", label),
                worded.or("description", description),
                worded.or("text", text),
                rules,
                options.stream()
                        .map(option -> new Option(option.value(), worded.or("value." + option.value(), option.label())))
                        .toList(),
                optionsKey,
                hiddenWhen,
                step,
                texts.getOrDefault("step." + step + ".title", stepTitle),
                worded.or("source", source),
                worded.or("unit", unit),
                identifies,
                totalled,
                defaultValue,
                readOnly,
                disabled,
                rowsShown,
                fields.stream().map(field -> field.in(texts, below)).toList());
    }

    private String path(String within) {
        return within.isEmpty() ? key : within + "." + key;
    }

    private interface Worded {
        String or(String property, String otherwise);
    }
}
