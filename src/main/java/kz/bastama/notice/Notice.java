package kz.bastama.notice;

import java.util.Map;
import java.util.UUID;

/**
 * One message to one person, worded in that person's language from {@code notice.<type>.subject} and
 * {@code notice.<type>.body} of {@code messages/<module>.<lang>.properties}.
 *
 * @param key what makes the message one: the same key is never sent twice
 * @param type {@code <module>.<event>}
 * @param facts named values that the wording mentions
 * @param path page of the portal that the message leads to, or null
 */
public record Notice(String key, UUID personId, String type, Map<String, Object> facts, String path) {

    public Notice {
        facts = Map.copyOf(facts);
    }
}
