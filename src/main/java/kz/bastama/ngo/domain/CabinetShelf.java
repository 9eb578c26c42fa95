package kz.bastama.ngo.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.ngo.CabinetDocument;
import kz.bastama.ngo.DocumentVersion;

/** Where the documents of organisations are listed; the files themselves lie elsewhere. */
public interface CabinetShelf {

    /** A new document with its first version. */
    void open(CabinetDocument document);

    /** The version is numbered here; who adds another one at the same moment waits. */
    void add(UUID documentId, DocumentVersion version);

    Optional<CabinetDocument> find(UUID documentId);

    Optional<CabinetDocument> ofFile(UUID fileId);

    List<CabinetDocument> of(UUID organisationId);

    /** Those too that were taken out. */
    List<CabinetDocument> everythingOf(UUID organisationId);

    void remove(UUID documentId, Instant at);

    /** Forgets it altogether. */
    void forget(UUID documentId);

    /** Forgets that version alone. */
    void forgetVersion(UUID fileId);

    /** Taken out since the one instant and before the other, the longest first. */
    List<CabinetDocument> removedBetween(Instant since, Instant before);
}
