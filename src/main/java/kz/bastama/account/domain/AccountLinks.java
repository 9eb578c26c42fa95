package kz.bastama.account.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where links are kept; never the token that makes them work. */
public interface AccountLinks {

    void add(AccountLink link);

    Optional<AccountLink> findByToken(String tokenHash);

    /** @return false when it was used before */
    boolean use(UUID id, Instant at);

    /** None of the person's links of that kind works any more. */
    void endAll(UUID person, AccountLink.Kind kind, Instant at);

    /** How many were made for the person since then. */
    int made(UUID person, AccountLink.Kind kind, Instant since);
}
