package kz.bastama.account.application;

import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.LinkMail;
import kz.bastama.account.domain.Account;
import kz.bastama.account.domain.AccountLink;
import kz.bastama.account.domain.Accounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator hands a link over by another way than mail; who made it stands in the history of the account. */
@Service
@Transactional
public class HandOverLink {

    private final Accounts accounts;
    private final MakeLink makeLink;
    private final AccountHistory history;
    private final LinkMail mail;
    private final CurrentActor actor;

    HandOverLink(Accounts accounts, MakeLink makeLink, AccountHistory history, LinkMail mail, CurrentActor actor) {
        this.accounts = accounts;
        this.makeLink = makeLink;
        this.history = history;
        this.mail = mail;
        this.actor = actor;
    }

    /** @return the address to open, shown once; empty for oneself and for a closed account */
    public Optional<String> make(UUID person, AccountLink.Kind kind) {
        return accounts.find(person)
                .map(Account::person)
                .filter(found ->
                        found.active() && !found.id().equals(actor.get().personId()))
                .filter(found ->
                        kind == AccountLink.Kind.RESET || !found.email().isBlank())
                .map(found -> {
                    history.write(person, kind == AccountLink.Kind.RESET ? "resetLinkMade" : "confirmLinkMade", "");
                    return mail.addressOf(makeLink.path(person, kind, found.email()));
                });
    }
}
