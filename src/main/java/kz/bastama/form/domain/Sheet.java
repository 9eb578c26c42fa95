package kz.bastama.form.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.bastama.form.Field;
import kz.bastama.form.FieldType;
import kz.bastama.form.Form;
import kz.bastama.form.Option;

/** A form with what was typed into it: every value read, every condition decided. */
final class Sheet {

    private static final int ROUNDS = 10;
    static final int MOST_ROWS = 500;

    private final Conditions conditions;
    private final Map<String, ?> given;
    private final List<Cell> cells;

    private Sheet(Form form, Map<String, Object> tree, Map<String, ?> given, Conditions conditions) {
        this.conditions = conditions;
        this.given = given;
        this.cells = cells(form.fields(), tree, "", given);
        Map<String, Object> before = null;
        Map<String, Object> context = context();
        // what is hidden without a value changes nothing that another condition could see
        for (int round = 0; !context.equals(before) && round < ROUNDS; round++) {
            decide(cells, new Seen(context, new HashMap<>()), false);
            before = context;
            context = context();
        }
    }

    static Sheet of(Form form, Map<String, Object> tree, Map<String, ?> given, Conditions conditions) {
        return new Sheet(form, tree, given, conditions);
    }

    List<Cell> cells() {
        return cells;
    }

    /** What an expression at the top of the form may name: everything given, and every key of the form, null when empty. */
    Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>(given);
        context.putAll(data(cells));
        return context;
    }

    /** The same inside a group or a row. */
    static Map<String, Object> context(Map<String, Object> outside, List<Cell> inside, int row) {
        Map<String, Object> context = new LinkedHashMap<>(outside);
        Map<String, Object> data = data(inside);
        context.putAll(data);
        context.put("this", data);
        context.put("parent", outside);
        context.put("i", row + 1);
        return context;
    }

    static Map<String, Object> data(List<Cell> cells) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (Cell cell : cells) {
            if (!cell.field.key().isEmpty()) {
                data.put(cell.field.key(), cell.asData());
            } else if (cell.field.type() == FieldType.GROUP) {
                data.putAll(data(cell.below.get(0)));
            }
        }
        return data;
    }

    private List<Cell> cells(List<Field> fields, Map<?, ?> raw, String prefix, Map<?, ?> set) {
        return fields.stream().map(field -> cell(field, raw, prefix, set)).toList();
    }

    /** @param set values of what is read-only, by key */
    private Cell cell(Field field, Map<?, ?> around, String prefix, Map<?, ?> set) {
        String path = prefix + field.key();
        Object raw = field.readOnly() || field.disabled() ? set(field, set) : around.get(field.key());
        List<Option> options = field.type().isInput() ? options(field) : List.of();
        return switch (field.type()) {
            case GROUP -> {
                Map<?, ?> inside = field.nests() ? Cell.map(around.get(field.key())) : around;
                String below = field.nests() ? path + "." : prefix;
                Read shape = field.nests() ? shape(around.get(field.key()), Map.class) : Read.NOTHING;
                yield new Cell(field, path, raw, shape, options, List.of(cells(field.fields(), inside, below, set)));
            }
            case DYNAMICLIST -> new Cell(field, path, raw, rowShape(raw), options, rows(field, raw, path));
            default -> new Cell(field, path, raw, ValueReader.read(field, raw, options), options, List.of());
        };
    }

    private static Object set(Field field, Map<?, ?> set) {
        return set.get(field.key()) != null ? set.get(field.key()) : field.defaultValue();
    }

    /** Where the rows are given there are as many as that, whatever was typed; without them a row read again stands for itself. */
    private List<List<Cell>> rows(Field field, Object raw, String path) {
        List<List<Cell>> rows = new ArrayList<>();
        List<?> typed = raw instanceof List<?> list && list.size() <= MOST_ROWS ? list : List.of();
        List<?> set = field.hasGivenRows() && given.get(field.key()) instanceof List<?> list ? list : typed;
        for (int i = 0; i < set.size(); i++) {
            Map<?, ?> row = Cell.map(i < typed.size() ? typed.get(i) : null);
            rows.add(cells(field.fields(), row, path + "[" + i + "].", Cell.map(set.get(i))));
        }
        return rows;
    }

    private static Read shape(Object raw, Class<?> shape) {
        return Cell.isShapedAs(raw, shape) ? Read.NOTHING : Read.wrong("wrongType");
    }

    private static Read rowShape(Object raw) {
        if (raw instanceof List<?> rows && rows.size() > MOST_ROWS) {
            return Read.wrong("tooManyRows", "max", MOST_ROWS);
        }
        boolean maps = !(raw instanceof List<?> rows) || rows.stream().allMatch(row -> Cell.isShapedAs(row, Map.class));
        return maps ? shape(raw, List.class) : Read.wrong("wrongType");
    }

    private List<Option> options(Field field) {
        if (field.optionsKey().isEmpty()) {
            return field.options();
        }
        if (!(given.get(field.optionsKey()) instanceof Iterable<?> list)) {
            throw new IllegalArgumentException(
                    "Field " + field.key() + " takes its options from " + field.optionsKey() + ", which was not given");
        }
        List<Option> options = new ArrayList<>();
        list.forEach(one -> options.add(option(one)));
        return options;
    }

    private static Option option(Object one) {
        if (one instanceof Option option) {
            return option;
        }
        return one instanceof Map<?, ?> map
                ? new Option(String.valueOf(map.get("value")), String.valueOf(map.get("label")))
                : new Option(String.valueOf(one), String.valueOf(one));
    }

    /** Whether anything in there, at any depth, looks at the context. */
    private static boolean isConditional(List<Cell> cells) {
        return cells.stream()
                .anyMatch(cell -> !cell.field.hiddenWhen().isEmpty()
                        || cell.below.stream().anyMatch(Sheet::isConditional));
    }

    /** What expressions of one level see, and what they said: many fields ask the same. */
    private record Seen(Map<String, Object> context, Map<String, Object> said) {}

    private void decide(List<Cell> cells, Seen seen, boolean hidden) {
        for (Cell cell : cells) {
            String when = cell.field.hiddenWhen();
            boolean hide = hidden || !when.isEmpty() && Boolean.TRUE.equals(said(when, seen));
            cell.hide(hide);
            for (int row = 0; row < cell.below.size(); row++) {
                List<Cell> below = cell.below.get(row);
                boolean inside = cell.field.nests() && isConditional(below);
                decide(below, inside ? new Seen(context(seen.context(), below, row), new HashMap<>()) : seen, hide);
            }
        }
    }

    private Object said(String when, Seen seen) {
        if (!seen.said().containsKey(when)) {
            seen.said().put(when, conditions.value(when, seen.context()));
        }
        return seen.said().get(when);
    }
}
