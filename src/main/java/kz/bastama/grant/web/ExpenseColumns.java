package kz.bastama.grant.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.form.Field;
import kz.bastama.form.FieldType;
import kz.bastama.form.Form;
import kz.bastama.form.Kind;
import kz.bastama.form.Option;
import kz.bastama.grant.application.ExpenseRows;
import kz.bastama.legal.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The columns of a table of expenses are the fields of the report, named as on its page in any of the languages. */
@Component
class ExpenseColumns {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("kk"), Locale.forLanguageTag("ru"), Locale.ENGLISH);
    private static final int DIGITS = 12;

    private final MessageSource messages;

    ExpenseColumns(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Which field stands in which column.
     *
     * @param keys by the place of the column
     * @param unknown names of columns that are none
     * @param missing labels of required fields that have no column
     * @param twice labels of fields that have two
     */
    record Columns(Map<Integer, String> keys, List<String> unknown, List<String> missing, List<String> twice) {

        boolean isComplete() {
            return missing.isEmpty() && twice.isEmpty();
        }

        Refusal refusal() {
            return missing.isEmpty()
                    ? Refusal.of("grant.importColumnTwice", null, Map.of("columns", String.join("; ", twice)))
                    : Refusal.of("grant.importColumns", null, Map.of("columns", String.join("; ", missing)));
        }
    }

    static Field list(Form form) {
        return form.all()
                .filter(field -> field.key().equals("expenses"))
                .findFirst()
                .orElseThrow();
    }

    List<String> labels(Form form, Locale language) {
        return fields(form, language).map(Field::label).toList();
    }

    Columns named(Form form, SentTable.Row head, Locale language) {
        Map<String, String> names = new HashMap<>();
        LANGUAGES.forEach(one -> fields(form, one).forEach(field -> names.put(plain(field.label()), field.key())));
        fields(form, language).forEach(field -> names.put(plain(field.key()), field.key()));
        Map<Integer, String> keys = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        for (int at = 0; at < head.cells().size(); at++) {
            String name = head.cells().get(at).text();
            String key = names.get(plain(name));
            if (key != null && keys.containsValue(key)) {
                twice.add(name);
            } else if (key != null) {
                keys.put(at, key);
            } else if (!name.isEmpty()) {
                unknown.add(name);
            }
        }
        List<String> missing = fields(form, language)
                .filter(field -> field.rules().required() && !keys.containsValue(field.key()))
                .map(Field::label)
                .toList();
        return new Columns(keys, unknown, missing, twice);
    }

    /** The row as a person would have typed it into the form; what fits nothing that is offered stays for the form to refuse. */
    ExpenseRows.Row typed(Form form, Map<String, ?> given, Columns columns, SentTable.Row row) {
        Map<String, Field> fields = fields(form, Locale.ENGLISH).collect(Collectors.toMap(Field::key, field -> field));
        Map<String, String> typed = new LinkedHashMap<>();
        columns.keys().forEach((at, key) -> {
            SentTable.Cell cell = at < row.cells().size() ? row.cells().get(at) : SentTable.Cell.EMPTY;
            if (!cell.text().isEmpty()) {
                typed.put(key, typed(form, fields.get(key), given, cell));
            }
        });
        return new ExpenseRows.Row(row.number(), typed);
    }

    private String typed(Form form, Field field, Map<String, ?> given, SentTable.Cell cell) {
        if (field.type() == FieldType.DATE && cell.day() != null) {
            return cell.day();
        }
        if (field.kind() == Kind.TAXPAYER && cell.number()) { // a spreadsheet drops the zeros in front
            return "0".repeat(Math.max(0, DIGITS - cell.text().length())) + cell.text();
        }
        if (field.type() == FieldType.CHECKBOX) {
            return says("yes", cell) ? "true" : says("no", cell) ? "false" : cell.text();
        }
        return field.type().isChoice() ? chosen(form, field, given, cell.text()) : cell.text();
    }

    private static String chosen(Form form, Field field, Map<String, ?> given, String text) {
        List<Option> options = LANGUAGES.stream()
                .flatMap(language -> options(form, field.key(), given, language))
                .toList();
        return Stream.<Predicate<Option>>of(
                        one -> one.value().equals(text),
                        one -> plain(one.label()).equals(plain(text)),
                        one -> plain(one.label()).equals(one.value() + ". " + plain(text)))
                .map(fits -> options.stream()
                        .filter(fits)
                        .map(Option::value)
                        .distinct()
                        .toList())
                .filter(found -> found.size() == 1)
                .findFirst()
                .map(found -> found.get(0))
                .orElse(text);
    }

    /** What may be chosen in that column. */
    static Stream<Option> options(Form form, String key, Map<String, ?> given, Locale language) {
        return fields(form, language)
                .filter(field -> field.key().equals(key))
                .flatMap(field -> field.optionsKey().isEmpty()
                        ? field.options().stream()
                        : ((List<?>) given.get(field.optionsKey())).stream().map(Option.class::cast));
    }

    private boolean says(String word, SentTable.Cell cell) {
        return LANGUAGES.stream()
                .flatMap(language -> Stream.of(messages.getMessage("grant.import." + word, null, language)
                        .split(",")))
                .anyMatch(one -> plain(one).equals(plain(cell.text())));
    }

    private static Stream<Field> fields(Form form, Locale language) {
        return list(form.in(language)).fields().stream()
                .filter(field -> field.type().isInput());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0*]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
