package kz.bastama.legal.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * Keys that a module cannot do without.
 *
 * @param file where the module says so
 * @param programme whose editions must have them
 * @param only editions in which this holds; null for all
 */
public record Need(String file, String programme, Condition only, List<KeyPattern> keys) {

    /** A rule of the edition and the value that it must have. */
    public record Condition(String key, String value) {

        boolean holds(Rulebook book) {
            return book.has(key) && book.text(key).equals(value);
        }
    }

    /** One sentence for each missing key, naming file, edition and key. */
    public Stream<String> unmetBy(Rulebook book) {
        if (!book.id().programme().equals(programme) || only != null && !only.holds(book)) {
            return Stream.empty();
        }
        return keys.stream()
                .flatMap(key -> key.missingIn(book).stream())
                .distinct()
                .map(key -> "legal/" + book.id() + ".yml lacks " + key + ", which " + file + " needs");
    }
}
