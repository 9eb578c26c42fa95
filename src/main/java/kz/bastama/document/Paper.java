package kz.bastama.document;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An issued paper.
 *
 * @param number for example GA-2026-00017
 * @param titles by language tag
 * @param digests SHA-256 of each rendition in hexadecimal, by language tag
 */
public record Paper(
        UUID id,
        String aggregateId,
        PaperType type,
        int revision,
        String number,
        Instant issuedAt,
        String edition,
        Map<String, String> titles,
        Map<String, String> digests) {}
