package kz.bastama.form.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bastama.form.Field;
import kz.bastama.form.FieldType;
import kz.bastama.form.FieldView;
import kz.bastama.form.Form;
import kz.bastama.form.Kind;

/** Makes of each component what a page shows. */
final class FieldPainter {

    private static final int MOST_COLUMNS = 6;
    private static final String TENGE = "\u20B8";

    private final Wording wording;
    private final AnswerCheck check;
    private final Map<String, String> errors;
    private final Locale language;
    private final Shown shown;
    private final Markdown markdown;
    private final String conditionsOfForm;
    private final Map<String, Boolean> controlling = new HashMap<>();

    FieldPainter(
            Form form,
            Conditions conditions,
            Wording wording,
            AnswerCheck check,
            Map<String, String> errors,
            Locale language) {
        this.wording = wording;
        this.check = check;
        this.errors = errors;
        this.language = language;
        this.shown = new Shown(wording, language);
        this.markdown = new Markdown(conditions);
        this.conditionsOfForm = form.all().map(Field::hiddenWhen).collect(Collectors.joining(" "));
    }

    List<FieldView> fields(List<Cell> cells, Map<String, Object> context) {
        return cells.stream()
                .filter(cell -> !cell.isHidden())
                .map(cell -> field(cell, context, cell.field.step()))
                .toList();
    }

    private FieldView field(Cell cell, Map<String, Object> context, String step) {
        Field field = cell.field;
        boolean list = field.type() == FieldType.DYNAMICLIST;
        boolean table = list && fitsTable(field);
        List<Integer> columns = list && field.fields().stream().anyMatch(Field::totalled)
                ? IntStream.range(0, field.fields().size()).boxed().toList()
                : List.of();
        return new FieldView(
                cell.isHidden() ? "none" : field.type().name().toLowerCase(Locale.ROOT),
                cell.path,
                field.label(),
                field.type() == FieldType.TEXT ? markdown.html(field.text(), context) : "",
                Inputs.value(cell),
                shown.of(cell),
                Inputs.type(cell),
                Inputs.mode(field),
                Inputs.size(field),
                limit(cell, context),
                field.kind() == Kind.MONEY && field.unit().isEmpty() ? TENGE : field.unit(),
                field.rules().required(),
                field.readOnly() || field.disabled(),
                hints(cell, context),
                errors.get(cell.path),
                isControlling(field),
                choices(cell),
                table,
                field.fields().stream().map(Field::label).toList(),
                columns.stream().map(column -> total(cell, column)).toList(),
                rows(cell, context, table, step),
                list && !field.hasGivenRows() && cell.below.size() < most(field),
                wording.say("addRowTo", Map.of("list", field.label()), language),
                step);
    }

    private static boolean fitsTable(Field list) {
        Set<FieldType> wide = Set.of(
                FieldType.TEXTAREA,
                FieldType.CHECKLIST,
                FieldType.TAGLIST,
                FieldType.RADIO,
                FieldType.GROUP,
                FieldType.DYNAMICLIST,
                FieldType.TEXT);
        return list.fields().size() <= MOST_COLUMNS
                && list.fields().stream().noneMatch(field -> wide.contains(field.type()));
    }

    private static int most(Field list) {
        return list.rules().maxRows() == null ? Sheet.MOST_ROWS : list.rules().maxRows();
    }

    private String total(Cell list, int column) {
        if (!list.field.fields().get(column).totalled()) {
            return null;
        }
        return shown.number(list.below.stream()
                .map(row -> row.get(column).read.value())
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private List<FieldView.Row> rows(Cell cell, Map<String, Object> context, boolean table, String step) {
        Field field = cell.field;
        List<FieldView.Row> rows = new ArrayList<>();
        int least = field.rules().minRows() == null ? 0 : field.rules().minRows();
        for (int row = 0; row < cell.below.size(); row++) {
            List<Cell> below = cell.below.get(row);
            Map<String, Object> inside = field.nests() ? Sheet.context(context, below, row) : context;
            Map<String, String> facts = Map.of("list", field.label(), "row", String.valueOf(row + 1));
            rows.add(new FieldView.Row(
                    cell.path + "[" + row + "]",
                    field.type() == FieldType.GROUP ? "" : wording.say("row", facts, language),
                    below.stream()
                            .filter(one -> table || !one.isHidden())
                            .map(one -> field(one, inside, step))
                            .toList(),
                    !field.hasGivenRows() && cell.below.size() > least,
                    wording.say("removeRowOf", facts, language)));
        }
        return rows;
    }

    private List<String> hints(Cell cell, Map<String, Object> context) {
        Field field = cell.field;
        List<String> hints = new ArrayList<>();
        boolean inRow = cell.path.contains("[");
        hints.add(field.description());
        if (field.kind() == Kind.MONEY && !inRow) {
            hints.add(wording.say("hint.money", Map.of(), language));
        }
        if (field.type() == FieldType.DATE && Inputs.type(cell).equals("text")) {
            hints.add(wording.say("hint.date", Map.of(), language));
        }
        Integer limit = limit(cell, context);
        if (limit != null) {
            hints.add(wording.say("limit", Map.of("max", limit), language));
        }
        if (!field.source().isEmpty()) {
            hints.add(wording.say("source", Map.of("source", field.source()), language));
        }
        return hints.stream().filter(hint -> !hint.isBlank()).toList();
    }

    /** Characters that a person should know of beforehand, or null. */
    private Integer limit(Cell cell, Map<String, Object> context) {
        Field field = cell.field;
        boolean limited = field.type() == FieldType.TEXTAREA
                || field.type() == FieldType.TEXTFIELD && field.rules().maxLength() != null && !field.isNumeric();
        return limited && !cell.path.contains("[") ? check.limit(field, context).intValue() : null;
    }

    private boolean isControlling(Field field) {
        return !field.key().isEmpty()
                && controlling.computeIfAbsent(
                        field.key(),
                        key -> Pattern.compile("\\b" + Pattern.quote(key) + "\\b")
                                .matcher(conditionsOfForm)
                                .find());
    }

    private static List<FieldView.Choice> choices(Cell cell) {
        Set<String> chosen = Inputs.chosen(cell);
        List<FieldView.Choice> choices = new ArrayList<>();
        String id = FieldView.id(cell.path);
        cell.options.forEach(option -> choices.add(new FieldView.Choice(
                choices.isEmpty() ? id : id + "-" + choices.size(),
                option.value(),
                option.label(),
                chosen.contains(option.value()))));
        if (cell.field.type() == FieldType.CHECKBOX) {
            choices.add(new FieldView.Choice(id, "true", cell.field.label(), Boolean.TRUE.equals(cell.read.value())));
        }
        return choices;
    }
}
