package kz.bastama.grant.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * The whole case of a grant as one archive. It is made in the background; what nothing was added to since is not made again.
 *
 * @param input SHA-256 over everything that it holds or names as missing
 * @param done things that are packed of {@code total}; a total of 0 means that packing has not begun
 * @param missing things that should be there and are not
 * @param madeAt null while it is in work
 * @param sha256 of the archive, in hexadecimal; null while it is in work
 * @param size of the archive in bytes
 */
public record CaseFile(
        UUID id,
        UUID grantId,
        String input,
        Instant orderedAt,
        int done,
        int total,
        int missing,
        Instant madeAt,
        String sha256,
        long size) {

    public static CaseFile ordered(UUID grantId, String input, int missing, Instant at) {
        return new CaseFile(UUID.randomUUID(), grantId, input, at, 0, 0, missing, null, null, 0);
    }

    public CaseFile made(String filed, int items, int lacking, String digest, long bytes, Instant at) {
        return new CaseFile(id, grantId, filed, orderedAt, items, items, lacking, at, digest, bytes);
    }

    public boolean isMade() {
        return madeAt != null;
    }
}
