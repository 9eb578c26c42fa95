package kz.bastama.account.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.Role;

/** The accounts as they are kept. */
public interface Accounts {

    Optional<Account> find(UUID id);

    /** Those that there are, in no order. */
    List<Account> find(Collection<UUID> ids);

    Optional<Account> findByLogin(String login);

    /** @throws kz.bastama.account.LoginTaken when somebody has that login already */
    Account save(Account account);

    /** Active ones with the role, for the whole house or at that customer; scope null: anywhere. */
    List<Account> withRole(Role role, String scope);

    AccountList search(AccountSearch search);

    void signedIn(UUID id, Instant at);
}
