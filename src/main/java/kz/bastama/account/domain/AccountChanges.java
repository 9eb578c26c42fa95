package kz.bastama.account.domain;

import java.util.List;
import java.util.UUID;

/** The history of accounts; only grows. */
public interface AccountChanges {

    void add(AccountChange change);

    List<AccountChange> of(UUID person);
}
