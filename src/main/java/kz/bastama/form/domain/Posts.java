package kz.bastama.form.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bastama.form.Field;
import kz.bastama.form.FieldType;
import kz.bastama.form.Form;
import kz.bastama.form.FormPost;

/** Takes a post of the portal apart and does what the form's own buttons ask: rows and steps. */
public final class Posts {

    private static final Pattern ROWS = Pattern.compile("(add|remove):([\\w.\\[\\]]+?)(?::(\\d{1,4}))?");

    private Posts() {}

    /** Parameters whose names begin with an underscore belong to the page, not to the form. */
    public static FormPost of(Form form, Map<String, ?> parameters) {
        Map<String, Object> typed = new LinkedHashMap<>(parameters);
        typed.keySet().removeIf(name -> name.startsWith("_"));
        String action = first(typed.remove("action"));
        String step = first(typed.remove("step"));
        Map<String, Object> tree = TypedTree.of(single(typed));
        Matcher rows = ROWS.matcher(action);
        if (rows.matches()) {
            changeRows(form, tree, rows);
        }
        return new FormPost(tree, action, next(form, action, step), step);
    }

    /** A parameter that came once is a value, not a list. */
    private static Map<String, Object> single(Map<String, Object> typed) {
        typed.replaceAll((name, value) -> value instanceof List<?> list && list.size() == 1 ? list.get(0) : value);
        return typed;
    }

    private static String first(Object value) {
        if (value instanceof String[] several) {
            return several.length == 0 ? "" : several[0];
        }
        if (value instanceof List<?> several) {
            return several.isEmpty() ? "" : String.valueOf(several.get(0));
        }
        return value == null ? "" : value.toString();
    }

    private static void changeRows(Form form, Map<String, Object> tree, Matcher action) {
        String[] path = action.group(2).split("\\.");
        Object here = tree;
        List<Field> fields = form.fields();
        for (int i = 0; i < path.length; i++) {
            String key = path[i].replaceFirst("\\[.*", "");
            Field field = fields.stream()
                    .flatMap(Posts::reachable)
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .orElse(null);
            if (field == null || !(here instanceof Map)) {
                return;
            }
            if (i == path.length - 1 && field.type() == FieldType.DYNAMICLIST) {
                changeRows(map(here), key, action);
                return;
            }
            here = below(map(here).get(key), path[i]);
            fields = field.fields();
        }
    }

    private static Stream<Field> reachable(Field field) {
        return field.nests()
                ? Stream.of(field)
                : Stream.concat(Stream.of(field), field.fields().stream().flatMap(Posts::reachable));
    }

    private static void changeRows(Map<String, Object> around, String key, Matcher action) {
        List<Object> rows = new ArrayList<>(around.get(key) instanceof List<?> present ? present : List.of());
        if (action.group(1).equals("add")) {
            if (rows.size() < Sheet.MOST_ROWS) {
                rows.add(new LinkedHashMap<String, Object>());
            }
        } else if (action.group(3) != null && Integer.parseInt(action.group(3)) < rows.size()) {
            rows.remove(Integer.parseInt(action.group(3)));
        }
        around.put(key, rows);
    }

    private static Object below(Object value, String segment) {
        Matcher index = Pattern.compile("\\w+\\[(\\d{1,4})]").matcher(segment);
        if (!index.matches()) {
            return value;
        }
        int row = Integer.parseInt(index.group(1));
        return value instanceof List<?> rows && row < rows.size() ? rows.get(row) : null;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object tree) {
        return (Map<String, Object>) tree;
    }

    private static String next(Form form, String action, String step) {
        List<String> steps = form.steps().stream().map(Form.Step::id).toList();
        if (steps.isEmpty()) {
            return "";
        }
        if (action.startsWith("go:") && steps.contains(action.substring(3))) {
            return action.substring(3);
        }
        int at = Math.max(0, steps.indexOf(step));
        int to = action.equals("next") ? at + 1 : action.equals("back") ? at - 1 : at;
        return steps.get(Math.min(Math.max(to, 0), steps.size() - 1));
    }
}
