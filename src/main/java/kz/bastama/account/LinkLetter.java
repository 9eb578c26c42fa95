package kz.bastama.account;

import java.util.Locale;
import java.util.Map;

/**
 * A mail to an address, whoever reads it.
 *
 * @param type worded by {@code notice.<type>.subject} and {@code notice.<type>.body}
 * @param facts named values that the wording mentions
 * @param path page that the mail leads to
 * @param leave page that ends such mail, by a single post too (RFC 8058), or null where there is nothing to end
 */
public record LinkLetter(
        String address, Locale language, String type, Map<String, Object> facts, String path, String leave) {

    public LinkLetter {
        facts = Map.copyOf(facts);
    }

    public LinkLetter(String address, Locale language, String type, Map<String, Object> facts, String path) {
        this(address, language, type, facts, path, null);
    }

    @Override
    public String toString() {
        return "Mail " + type;
    }
}
