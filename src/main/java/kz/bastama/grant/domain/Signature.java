package kz.bastama.grant.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A signature under the agreement: who, when, and exactly what was signed.
 *
 * @param personId whose act in the portal or in Tasklist it was
 * @param name who signed
 * @param signedOn day of the signature
 * @param at when it was recorded
 * @param means how it was made, for example {@code portal}
 * @param digestKk SHA-256 of the Kazakh rendition
 * @param digestRu SHA-256 of the Russian rendition
 */
public record Signature(
        Side side,
        UUID personId,
        String name,
        LocalDate signedOn,
        Instant at,
        String means,
        String digestKk,
        String digestRu) {}
