package kz.bastama.competition.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bastama.ngo.CabinetDocument;
import kz.bastama.ngo.DocumentVersion;

/**
 * One version of a document of the applicant, attached to an application. What the organisation does in its file cabinet
 * afterwards changes nothing here.
 *
 * @param kind for what kind of document it is taken
 * @param version number of the version in the file cabinet
 * @param size in bytes
 * @param sha256 of the file, in hexadecimal
 * @param validUntil last day on which it holds, or null where it does not run out
 */
public record Attachment(
        UUID applicationId,
        UUID fileId,
        String kind,
        UUID documentId,
        int version,
        String name,
        long size,
        String sha256,
        LocalDate issuedOn,
        LocalDate validUntil,
        UUID attachedBy,
        Instant attachedAt) {

    /** All attachments of one application together, in bytes. */
    public static final long LIMIT = 100L * 1024 * 1024;

    /** The newest version of a document of the file cabinet. */
    public static Attachment newestOf(CabinetDocument document, UUID applicationId, UUID by, Instant at) {
        DocumentVersion newest = document.newest();
        return new Attachment(
                applicationId,
                newest.fileId(),
                document.kind(),
                document.id(),
                newest.number(),
                newest.fileName(),
                newest.size(),
                newest.sha256(),
                newest.issuedOn(),
                newest.validUntil(),
                by,
                at);
    }

    public static long total(List<Attachment> attachments) {
        return attachments.stream().mapToLong(Attachment::size).sum();
    }

    public boolean holdsOn(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }
}
