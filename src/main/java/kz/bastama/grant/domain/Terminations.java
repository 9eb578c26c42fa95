package kz.bastama.grant.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The unilateral terminations of grant agreements, and what came back after them. */
public interface Terminations {

    /** In their order. */
    List<Termination> of(UUID grantId);

    void save(Termination termination);

    /** What came back, in the order of booking. */
    List<Returned> returned(UUID grantId);

    void book(UUID grantId, Returned returned);

    default Optional<Termination> latest(UUID grantId) {
        return of(grantId).stream().reduce((one, later) -> later);
    }

    /** The one that nobody has decided on yet: there is never more than one. */
    default Optional<Termination> open(UUID grantId) {
        return latest(grantId).filter(one -> one.state().isOpen());
    }

    /** The one that ended the agreement. */
    default Optional<Termination> ending(UUID grantId) {
        return latest(grantId).filter(one -> one.state().isTermination());
    }

    /** What is owed after the termination, and what of it came back. */
    default Debt debt(UUID grantId) {
        return new Debt(ending(grantId).orElseThrow().demanded(), returned(grantId));
    }
}
