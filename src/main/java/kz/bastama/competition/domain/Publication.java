package kz.bastama.competition.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One edition of a published list. It never changes: a correction is the next edition with its reason, and both stay to be read.
 *
 * @param edition from 1
 * @param because why this edition followed the one before; null for the first
 * @param about number of the objection or application that it is about, or empty
 * @param digest SHA-256 of the lines as they are kept, in hexadecimal
 */
public record Publication(
        UUID competitionId,
        Kind kind,
        int edition,
        Instant publishedAt,
        Because because,
        String about,
        List<PublishedLine> lines,
        String digest) {

    /** Which list it is. */
    public enum Kind {
        /** Every application that was received. */
        RECEIVED,
        /** Who was admitted to the expertise, and who was not and why. */
        CHECK,
        /** Ranking, winners with their sums, reserve, and why the others have no grant. */
        RESULT
    }

    /** Why a list was corrected. */
    public enum Because {
        /** An application reached the server before the closing and was processed after it. */
        LATE_PROCESSING,
        OBJECTION,
        SIGNING_FAILED,
        NEXT_IN_RANK
    }

    public Publication {
        lines = List.copyOf(lines);
    }
}
