package kz.bastama.ngo;

import java.util.List;
import java.util.UUID;

/**
 * A document in the file cabinet of an organisation.
 *
 * @param kind code, below {@code documents} in the rules of state grants
 * @param versions the newest first, never empty
 * @param removed whether the organisation has taken it out; what was sent with it keeps it
 */
public record CabinetDocument(
        UUID id, UUID organisationId, String kind, String title, List<DocumentVersion> versions, boolean removed) {

    public CabinetDocument {
        versions = List.copyOf(versions);
    }

    public DocumentVersion newest() {
        return versions.get(0);
    }
}
