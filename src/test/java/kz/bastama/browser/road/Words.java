package kz.bastama.browser.road;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What people type ({@code road/words.properties}), in the order of the file. */
final class Words {

    private static final Map<String, String> ALL = read();

    private Words() {}

    static String of(String key) {
        return Optional.ofNullable(ALL.get(key)).orElseThrow(() -> new IllegalArgumentException("no words: " + key));
    }

    /** The fields of a form by their names. */
    static Map<String, String> form(String name) {
        Map<String, String> fields = new LinkedHashMap<>();
        ALL.forEach((key, value) -> {
            if (key.startsWith(name + ".")) {
                fields.put(key.substring(name.length() + 1), value);
            }
        });
        return fields;
    }

    private static Map<String, String> read() {
        Map<String, String> words = new LinkedHashMap<>();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("/road/words.properties")),
                StandardCharsets.UTF_8))) {
            file.lines()
                    .filter(line -> line.contains(" = "))
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        int sign = line.indexOf(" = ");
                        words.put(line.substring(0, sign), line.substring(sign + 3));
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
