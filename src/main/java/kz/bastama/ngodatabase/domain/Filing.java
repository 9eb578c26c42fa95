package kz.bastama.ngodatabase.domain;

import java.time.Instant;
import java.util.UUID;
import kz.bastama.party.Bin;

/**
 * The first filing of an organisation for a year: it decides about in time or late, corrections do not.
 *
 * @param version null before it is stored for the first time
 */
public record Filing(
        UUID id,
        Bin bin,
        int reportingYear,
        Instant filedAt,
        Source source,
        Instant recordedAt,
        String recordedBy,
        Integer version) {

    /** Where we know it from. */
    public enum Source {
        PORTAL,
        IMPORT,
        HAND
    }
}
