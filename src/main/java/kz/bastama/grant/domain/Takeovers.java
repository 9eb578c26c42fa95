package kz.bastama.grant.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The successions to grants. */
public interface Takeovers {

    /** In their order. */
    List<Takeover> of(UUID grantId);

    /** Those in which an organisation hands over or takes over, the latest first. */
    List<Takeover> ofOrganisation(UUID organisationId);

    void save(Takeover takeover);

    default Optional<Takeover> latest(UUID grantId) {
        return of(grantId).stream().reduce((one, later) -> later);
    }

    /** The one that waits for signatures: there is never more than one. */
    default Optional<Takeover> open(UUID grantId) {
        return latest(grantId).filter(one -> one.state().isOpen());
    }

    /** Those by which the grantee changed, in their order. */
    default List<Takeover> done(UUID grantId) {
        return of(grantId).stream()
                .filter(one -> one.state() == TakeoverState.TAKEN_OVER)
                .toList();
    }
}
