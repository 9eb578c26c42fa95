package kz.bastama.ngo.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where invitations are kept. */
public interface Invitations {

    void add(Invitation invitation);

    Optional<Invitation> findByToken(String tokenHash);

    /** Newest first, those that have ended too. */
    List<Invitation> ofOrganisation(UUID organisationId);

    /** @return false when it had ended already */
    boolean end(UUID id, Instant at);

    /** Ends all that the person made for the organisation: who leaves must not come back by a link of the own. */
    void endAllBy(UUID personId, UUID organisationId, Instant at);
}
