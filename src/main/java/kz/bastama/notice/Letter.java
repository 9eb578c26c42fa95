package kz.bastama.notice;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A message as it is kept: worded in each language on the day on which it was sent.
 *
 * @param texts by language tag: kk, ru and en
 */
public record Letter(
        UUID id,
        String key,
        UUID personId,
        String type,
        String path,
        Instant at,
        Map<String, Text> texts,
        boolean read) {

    /** What the person reads. */
    public record Text(String subject, String body) {}

    Text in(Locale language) {
        return texts.getOrDefault(language.getLanguage(), texts.get("ru"));
    }

    SentNotice shownIn(Locale language) {
        Text text = in(language);
        return new SentNotice(id, at, text.subject(), text.body(), path, read);
    }
}
