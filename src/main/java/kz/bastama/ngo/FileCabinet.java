package kz.bastama.ngo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.legal.Verdict;

/** The documents that an organisation uploads once and uses in every call. */
public interface FileCabinet {

    /** Those that were not taken out, by kind and title. */
    List<CabinetDocument> of(UUID organisationId);

    /** Taken out or not. */
    Optional<CabinetDocument> find(UUID documentId);

    Kept keep(UUID organisationId, NewDocument document) throws IOException;

    /** The same for what an officer asked for: a full cabinet does not stand in its way. The caller bounds what is sent. */
    Kept keepForRework(UUID organisationId, NewDocument document) throws IOException;

    /** Takes it out. Whatever relies on one of its versions keeps that version. */
    void remove(UUID documentId);

    /** What became of a document. */
    sealed interface Kept {
        record Done(CabinetDocument document) implements Kept {}

        /** Refusals at {@code kind}, {@code title}, {@code issuedOn}, {@code validUntil} and {@code file}, all at once. */
        record Refused(Verdict verdict) implements Kept {}
    }
}
