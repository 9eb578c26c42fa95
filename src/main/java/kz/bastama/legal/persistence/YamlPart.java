package kz.bastama.legal.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.bastama.legal.Certainty;
import kz.bastama.legal.OfficialText;

/**
 * A place in a file, which knows its way so that a fault can name it.
 *
 * @param file name of the file as messages say it
 * @param path dotted way to the place, empty at the root
 */
record YamlPart(String file, String path, Object content) {

    String at() {
        return path.isEmpty() ? file : file + ": " + path;
    }

    boolean isMap() {
        return content instanceof Map;
    }

    boolean has(String name) {
        return isMap() && map().containsKey(name);
    }

    YamlPart get(String name) {
        if (!has(name)) {
            throw new BadPart(at() + " lacks " + name);
        }
        return child(name, map().get(name));
    }

    /** The parts below, by name, in the order of the file. */
    Map<String, YamlPart> children() {
        Map<String, YamlPart> children = new LinkedHashMap<>();
        map().forEach((name, value) -> children.put(name, child(name, value)));
        return children;
    }

    List<YamlPart> items() {
        if (!(content instanceof List<?> list)) {
            throw new BadPart(at() + " should be a list");
        }
        List<YamlPart> items = new ArrayList<>();
        for (Object item : list) {
            items.add(new YamlPart(file, path + "[" + (items.size() + 1) + "]", item));
        }
        return items;
    }

    String text() {
        if (content == null || content instanceof Map || content instanceof List) {
            throw new BadPart(at() + " should be a plain value");
        }
        return content.toString();
    }

    /** A text in the three languages, all required. */
    OfficialText official() {
        onlyKnows(Set.of("kk", "ru", "en"));
        return new OfficialText(get("kk").text(), get("ru").text(), get("en").text());
    }

    Certainty certainty() {
        try {
            return Certainty.valueOf(text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new BadPart(at() + " should be law, practice or default, not " + text());
        }
    }

    void onlyKnows(Set<String> names) {
        Set<String> unknown = new TreeSet<>(map().keySet());
        unknown.removeAll(names);
        if (!unknown.isEmpty()) {
            throw new BadPart(at() + " has the unknown key " + String.join(", ", unknown));
        }
    }

    private YamlPart child(String name, Object value) {
        return new YamlPart(file, path.isEmpty() ? name : path + "." + name, value);
    }

    private Map<String, Object> map() {
        if (!(content instanceof Map<?, ?> raw)) {
            throw new BadPart(at() + " should have keys below it");
        }
        Map<String, Object> map = new LinkedHashMap<>();
        raw.forEach((name, value) -> map.put(name.toString(), value));
        return map;
    }

    /** What is wrong at one place; gathered into a {@link RulebookFault}. */
    static final class BadPart extends RuntimeException {

        BadPart(String message) {
            super(message);
        }
    }
}
