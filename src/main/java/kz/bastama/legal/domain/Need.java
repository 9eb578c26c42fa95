package kz.bastama.legal.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * Keys that a module cannot do without.
 *
 * @param file where the module says so
 * @param programme whose editions must have them
 */
public record Need(String file, String programme, List<KeyPattern> keys) {

    /** One sentence for each missing key, naming file, edition and key. */
    public Stream<String> unmetBy(Rulebook book) {
        if (!book.id().programme().equals(programme)) {
            return Stream.empty();
        }
        return keys.stream()
                .flatMap(key -> key.missingIn(book).stream())
                .distinct()
                .map(key -> "legal/" + book.id() + ".yml lacks " + key + ", which " + file + " needs");
    }
}
