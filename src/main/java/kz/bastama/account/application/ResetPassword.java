package kz.bastama.account.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.LinkMail;
import kz.bastama.account.OneTimeToken;
import kz.bastama.account.Person;
import kz.bastama.account.domain.Account;
import kz.bastama.account.domain.AccountLink;
import kz.bastama.account.domain.AccountLinks;
import kz.bastama.account.domain.Accounts;
import kz.bastama.account.domain.ConfirmedAddresses;
import kz.bastama.account.domain.Password;
import kz.bastama.account.domain.Passwords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person who forgot the password sets a new one by a link. It goes to a confirmed address only. */
@Service
@Transactional
public class ResetPassword {

    private static final int PER_HOUR = 3;

    private final Accounts accounts;
    private final AccountLinks links;
    private final ConfirmedAddresses confirmed;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final AccountHistory history;
    private final MakeLink makeLink;
    private final LinkMail mail;
    private final Clock clock;

    ResetPassword(
            Accounts accounts,
            AccountLinks links,
            ConfirmedAddresses confirmed,
            Passwords passwords,
            PasswordRules rules,
            AccountHistory history,
            MakeLink makeLink,
            LinkMail mail,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.confirmed = confirmed;
        this.passwords = passwords;
        this.rules = rules;
        this.history = history;
        this.makeLink = makeLink;
        this.mail = mail;
        this.clock = clock;
    }

    public boolean isPossible() {
        return mail.isPossible();
    }

    /** Says nothing of whether there is such a person. */
    public void ask(String login) {
        accounts.findByLogin(login)
                .map(Account::person)
                .filter(Person::active)
                .filter(person -> confirmed.isConfirmed(person.id(), person.email()))
                .filter(person -> links.made(person.id(), AccountLink.Kind.RESET, lately()) < PER_HOUR)
                .ifPresent(person -> makeLink.mailed(person, AccountLink.Kind.RESET, person.email()));
    }

    /** Whether the link works. */
    @Transactional(readOnly = true)
    public boolean offers(String token) {
        return open(token).isPresent();
    }

    /** @return what is wrong, as message keys by field; empty when the password was set */
    public Map<String, String> set(String token, String wanted, String repeated) {
        Optional<AccountLink> link = open(token);
        if (link.isEmpty()) {
            return Map.of("new-password", "account.reset.gone");
        }
        Account account = accounts.find(link.get().person()).orElseThrow();
        Map<String, String> errors = rules.faults(wanted, repeated, account);
        if (errors.isEmpty()) {
            if (!links.use(link.get().id(), clock.instant())) {
                return Map.of("new-password", "account.reset.gone");
            }
            links.endAll(account.id(), AccountLink.Kind.RESET, clock.instant());
            accounts.save(account.with(new Password(passwords.hash(wanted), false, clock.instant())));
            history.write(account.id(), "passwordResetByLink", "");
            if (confirmed.isConfirmed(account.id(), account.person().email())) {
                makeLink.tell(account.person(), "account.passwordReset");
            }
        }
        return errors;
    }

    private Instant lately() {
        return clock.instant().minus(Duration.ofHours(1));
    }

    private Optional<AccountLink> open(String token) {
        return links.findByToken(new OneTimeToken(token).hash())
                .filter(link -> link.kind() == AccountLink.Kind.RESET)
                .filter(link -> link.isOpen(clock.instant()))
                .filter(link -> isActive(link.person()));
    }

    private boolean isActive(UUID person) {
        return accounts.find(person)
                .filter(account -> account.person().active())
                .isPresent();
    }
}
