package kz.bastama.account.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.bastama.account.Actor;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.domain.Account;
import kz.bastama.account.domain.AccountChange;
import kz.bastama.account.domain.AccountChanges;
import kz.bastama.account.domain.Accounts;
import org.springframework.stereotype.Service;

/** Who opened an account, granted or revoked its rights. The journal stands above this module, so accounts keep their own. */
@Service
public class AccountHistory {

    private final AccountChanges changes;
    private final Accounts accounts;
    private final CurrentActor actor;
    private final Clock clock;

    AccountHistory(AccountChanges changes, Accounts accounts, CurrentActor actor, Clock clock) {
        this.changes = changes;
        this.accounts = accounts;
        this.actor = actor;
        this.clock = clock;
    }

    /** Whoever is not in and changes an account, by a link or a code, is its owner. */
    void write(UUID person, String what, String detail) {
        Actor who = actor.get().equals(Actor.PUBLIC) ? owner(person) : actor.get();
        changes.add(new AccountChange(person, clock.instant(), who.personId(), who.name(), what, detail));
    }

    private Actor owner(UUID person) {
        return accounts.find(person)
                .map(Account::person)
                .map(found -> new Actor(found.id(), found.login(), found.name(), found.rights()))
                .orElse(Actor.PUBLIC);
    }

    public List<AccountChange> of(UUID person) {
        return changes.of(person);
    }
}
