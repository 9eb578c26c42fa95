package kz.bastama.account.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.bastama.account.Actor;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.domain.AccountChange;
import kz.bastama.account.domain.AccountChanges;
import org.springframework.stereotype.Service;

/** Who opened an account, granted or revoked its rights. The journal stands above this module, so accounts keep their own. */
@Service
public class AccountHistory {

    private final AccountChanges changes;
    private final CurrentActor actor;
    private final Clock clock;

    AccountHistory(AccountChanges changes, CurrentActor actor, Clock clock) {
        this.changes = changes;
        this.actor = actor;
        this.clock = clock;
    }

    void write(UUID person, String what, String detail) {
        Actor who = actor.get();
        changes.add(new AccountChange(person, clock.instant(), who.personId(), who.name(), what, detail));
    }

    public List<AccountChange> of(UUID person) {
        return changes.of(person);
    }
}
