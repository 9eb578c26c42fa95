package kz.bastama.competition.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The signatures under the protocols of the commissions: of a competition, or of the search for the next in rank. */
public interface ProtocolSignatures {

    /** In the order of signing. */
    List<ProtocolSignature> of(UUID caseId, Body body);

    /** The first word of a person stands, unless it was a refusal that a signature follows. */
    void keep(UUID caseId, Body body, ProtocolSignature signature);

    /** Keeps why the case goes on though too few have signed. */
    void leave(UUID caseId, Body body, String reason);

    /** Why the case went on though too few had signed. */
    Optional<String> left(UUID caseId, Body body);
}
