package kz.bastama.account;

import java.util.Locale;
import java.util.Map;

/**
 * A mail to an address, whoever reads it.
 *
 * @param type worded by {@code notice.<type>.subject} and {@code notice.<type>.body}
 * @param facts named values that the wording mentions
 * @param path page that the mail leads to
 */
public record LinkLetter(String address, Locale language, String type, Map<String, Object> facts, String path) {

    public LinkLetter {
        facts = Map.copyOf(facts);
    }

    @Override
    public String toString() {
        return "Mail " + type;
    }
}
