package kz.bastama.ngo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One version of a document in the file cabinet.
 *
 * @param number from 1
 * @param size in bytes
 * @param sha256 of the file, in hexadecimal
 * @param issuedOn null where nobody has said
 * @param validUntil last day on which it holds, or null where it does not run out
 */
public record DocumentVersion(
        int number,
        UUID fileId,
        String fileName,
        long size,
        String sha256,
        LocalDate issuedOn,
        LocalDate validUntil,
        UUID addedBy,
        Instant addedAt) {

    public boolean holdsOn(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }
}
