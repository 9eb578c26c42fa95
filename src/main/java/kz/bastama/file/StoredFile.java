package kz.bastama.file;

import java.time.Instant;
import java.util.UUID;

/**
 * An uploaded file, without its bytes.
 *
 * @param caseId id of the aggregate to which it was uploaded
 * @param name safe to show and to hand out
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
public record StoredFile(
        UUID id,
        String caseId,
        String name,
        FileKind kind,
        long size,
        String sha256,
        UUID uploaderId,
        Instant storedAt,
        ScanState scan) {}
