package kz.bastama.grant.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file that proves expenses of a report.
 *
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
public record Receipt(UUID fileId, UUID grantId, String name, long size, String sha256, UUID addedBy, Instant addedAt) {

    /** All files of one grant together, in bytes. */
    public static final long LIMIT = 200L * 1024 * 1024;

    public static long total(List<Receipt> receipts) {
        return receipts.stream().mapToLong(Receipt::size).sum();
    }
}
