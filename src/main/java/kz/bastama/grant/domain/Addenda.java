package kz.bastama.grant.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The changes of grant agreements. */
public interface Addenda {

    /** In their order. */
    List<Addendum> of(UUID grantId);

    void save(Addendum addendum);

    default Optional<Addendum> latest(UUID grantId) {
        return of(grantId).stream().reduce((one, later) -> later);
    }

    /** The one that is asked for or waits for signatures: there is never more than one. */
    default Optional<Addendum> open(UUID grantId) {
        return latest(grantId).filter(one -> !one.state().isEnded());
    }

    /** The account that the last additional agreement names; empty where none does. */
    default Optional<AgreementChange.Account> account(UUID grantId) {
        return account(grantId, Instant.MIN);
    }

    /** The same of those that came into force after that moment. */
    default Optional<AgreementChange.Account> account(UUID grantId, Instant after) {
        return of(grantId).stream()
                .filter(one ->
                        one.state() == AddendumState.IN_FORCE && one.change().account() != null)
                .filter(one -> one.endedAt().isAfter(after))
                .map(one -> one.change().account())
                .reduce((one, later) -> later);
    }
}
