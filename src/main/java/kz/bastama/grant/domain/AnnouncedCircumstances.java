package kz.bastama.grant.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What grantees announced of themselves. */
public interface AnnouncedCircumstances {

    /** In their order. */
    List<Circumstances> of(UUID grantId);

    void save(Circumstances circumstances);

    default Optional<Circumstances> latest(UUID grantId) {
        return of(grantId).stream().reduce((one, later) -> later);
    }

    /** What the operator has not decided on yet: there is never more than one. */
    default Optional<Circumstances> open(UUID grantId) {
        return latest(grantId).filter(one -> one.state().isOpen());
    }
}
