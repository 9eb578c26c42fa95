package kz.bastama.document;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An issued paper. Its title is shown on the open verification page, so it names the kind of paper, never a person.
 *
 * @param number for example GA-2026-00017
 * @param code verification code printed at the foot of each page, for example {@code 7q4m-9xkd-2htp-v6wc}
 * @param titles by language tag
 * @param digests SHA-256 of each rendition in hexadecimal, by language tag
 * @param sizes of each rendition in bytes, by language tag
 */
public record Paper(
        UUID id,
        String aggregateId,
        PaperType type,
        int revision,
        String number,
        String code,
        Instant issuedAt,
        String edition,
        Map<String, String> titles,
        Map<String, String> digests,
        Map<String, Integer> sizes) {

    public Paper {
        titles = Map.copyOf(titles);
        digests = Map.copyOf(digests);
        sizes = Map.copyOf(sizes);
    }
}
