package kz.bastama.notice;

import java.util.Map;
import java.util.UUID;

/**
 * One message to one person, worded in that person's language from {@code notice.<type>.subject} and
 * {@code notice.<type>.body} of {@code messages/<module>.<lang>.properties}. The wording is fixed when it is sent: a later
 * change of the texts does not change what somebody was told.
 *
 * @param key what makes the message one: the same key is never sent twice
 * @param type {@code <module>.<event>}
 * @param facts named values that the wording mentions; a fact that reads differently by language (the title of a call) is a
 *     {@code Map} from the language tag to the text, as {@link #byLanguage} makes it
 * @param path page of the portal that the message leads to, or null
 */
public record Notice(String key, UUID personId, String type, Map<String, Object> facts, String path) {

    public Notice {
        facts = Map.copyOf(facts);
    }

    /** A fact with a wording per language. */
    public static Map<String, String> byLanguage(String kk, String ru, String en) {
        return Map.of("kk", kk, "ru", ru, "en", en);
    }
}
