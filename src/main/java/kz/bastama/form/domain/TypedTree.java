package kz.bastama.form.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bastama.form.TypedText;

/**
 * Raw values as a tree, from paths as a browser posts them ({@code budget[0].sum}) or from JSON that is a tree already. Gaps in
 * the numbering of rows close. A name that is no path stays as it is, for the form to refuse.
 */
public final class TypedTree {

    private static final Pattern PATH = Pattern.compile("\\w{1,100}(\\[\\d{1,4}])?(\\.\\w{1,100}(\\[\\d{1,4}])?){0,5}");
    private static final Pattern SEGMENT = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");

    private TypedTree() {}

    public static Map<String, Object> of(Map<String, ?> typed) {
        Map<String, Object> tree = new LinkedHashMap<>();
        typed.forEach((path, raw) -> {
            String name = TypedText.clean(path);
            if (!PATH.matcher(name).matches() || !put(tree, name, value(raw))) {
                tree.put(name, value(raw));
            }
        });
        return closed(tree);
    }

    private static boolean put(Map<String, Object> tree, String path, Object value) {
        Map<String, Object> here = tree;
        Matcher segments = SEGMENT.matcher(path);
        while (segments.find()) {
            String key = segments.group(1);
            boolean last = segments.end() == path.length();
            if (segments.group(2) == null) {
                if (last) {
                    return answered(here, key, value);
                }
                here = below(here, key);
            } else {
                Rows rows = rows(here, key);
                int index = Integer.parseInt(segments.group(2));
                if (rows == null || last && !"".equals(value)) {
                    return false;
                }
                here = rows.computeIfAbsent(index, row -> new LinkedHashMap<>());
            }
            if (here == null) {
                return false;
            }
        }
        return true;
    }

    /** An empty value beside rows or a group of the same name only says that they were on the page. */
    private static boolean answered(Map<String, Object> here, String key, Object value) {
        Object present = here.putIfAbsent(key, value);
        return present == null || "".equals(value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> below(Map<String, Object> here, String key) {
        here.remove(key, "");
        Object below = here.computeIfAbsent(key, k -> new LinkedHashMap<String, Object>());
        return below instanceof Map && !(below instanceof Rows) ? (Map<String, Object>) below : null;
    }

    private static Rows rows(Map<String, Object> here, String key) {
        here.remove(key, "");
        Object rows = here.computeIfAbsent(key, k -> new Rows());
        return rows instanceof Rows present ? present : null;
    }

    private static Object value(Object raw) {
        if (raw instanceof String text) {
            return TypedText.clean(text);
        }
        if (raw instanceof String[] texts) {
            return texts.length == 1 ? value(texts[0]) : value(List.of(texts));
        }
        if (raw instanceof Iterable<?> several) {
            List<Object> values = new ArrayList<>();
            several.forEach(one -> values.add(value(one)));
            return values;
        }
        if (raw instanceof Map<?, ?> map) {
            Map<String, Object> values = new LinkedHashMap<>();
            map.forEach((key, one) -> values.put(TypedText.clean(String.valueOf(key)), value(one)));
            return values;
        }
        return raw;
    }

    private static Map<String, Object> closed(Map<String, Object> tree) {
        tree.replaceAll((key, value) -> closed(value));
        return tree;
    }

    @SuppressWarnings("unchecked")
    private static Object closed(Object value) {
        if (value instanceof Rows rows) {
            return new ArrayList<Object>(
                    rows.values().stream().map(TypedTree::closed).toList());
        }
        return value instanceof Map ? closed((Map<String, Object>) value) : value;
    }

    private static final class Rows extends TreeMap<Integer, Map<String, Object>> {}
}
