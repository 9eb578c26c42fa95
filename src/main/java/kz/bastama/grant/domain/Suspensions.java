package kz.bastama.grant.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The suspensions of grants. */
public interface Suspensions {

    /** In their order. */
    List<Suspension> of(UUID grantId);

    void save(Suspension suspension);

    default Optional<Suspension> latest(UUID grantId) {
        return of(grantId).stream().reduce((one, later) -> later);
    }

    /** The one that is proposed or in force: there is never more than one. */
    default Optional<Suspension> open(UUID grantId) {
        return latest(grantId).filter(one -> one.state().isOpen());
    }

    /** The one by which nothing is paid now. */
    default Optional<Suspension> inForce(UUID grantId) {
        return open(grantId).filter(one -> one.state() == SuspensionState.SUSPENDED);
    }
}
