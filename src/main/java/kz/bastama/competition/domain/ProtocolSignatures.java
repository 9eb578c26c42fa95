package kz.bastama.competition.domain;

import java.util.List;
import java.util.UUID;

/** The signatures under the protocols that decide competitions. */
public interface ProtocolSignatures {

    /** In the order of signing. */
    List<ProtocolSignature> of(UUID competitionId);

    /** The first word of a person stands, unless it was a refusal that a signature follows. */
    void keep(UUID competitionId, ProtocolSignature signature);
}
