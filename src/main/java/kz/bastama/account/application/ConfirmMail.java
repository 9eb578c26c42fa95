package kz.bastama.account.application;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.LinkMail;
import kz.bastama.account.MailAddress;
import kz.bastama.account.OneTimeToken;
import kz.bastama.account.Person;
import kz.bastama.account.domain.AccountLink;
import kz.bastama.account.domain.AccountLinks;
import kz.bastama.account.domain.ConfirmedAddresses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person proves a mail address by the link that came there, and so changes the own address. The login stays as it is; links to a
 * new password that lie at the former address end.
 */
@Service
@Transactional
public class ConfirmMail {

    private final AccountLinks links;
    private final ConfirmedAddresses confirmed;
    private final RegisteredPeople people;
    private final AccountHistory history;
    private final AskForConfirmation askForConfirmation;
    private final MakeLink makeLink;
    private final LinkMail mail;
    private final Clock clock;

    ConfirmMail(
            AccountLinks links,
            ConfirmedAddresses confirmed,
            RegisteredPeople people,
            AccountHistory history,
            AskForConfirmation askForConfirmation,
            MakeLink makeLink,
            LinkMail mail,
            Clock clock) {
        this.links = links;
        this.confirmed = confirmed;
        this.people = people;
        this.history = history;
        this.askForConfirmation = askForConfirmation;
        this.makeLink = makeLink;
        this.mail = mail;
        this.clock = clock;
    }

    /** The address that the link proves; empty when it is wrong, used or too old. */
    @Transactional(readOnly = true)
    public Optional<String> offered(String token) {
        return open(token).map(AccountLink::address);
    }

    /** Whether that link, or a later one, has proved its address: whoever opens it once more has nothing left to do. */
    @Transactional(readOnly = true)
    public boolean isDone(String token) {
        return ofToken(token)
                .filter(link -> link.usedAt() != null)
                .filter(link -> confirmed.isConfirmed(link.person(), link.address()))
                .isPresent();
    }

    /** @return false when the link is wrong, used or too old */
    public boolean follow(String token) {
        Optional<AccountLink> link = open(token).filter(found -> links.use(found.id(), clock.instant()));
        link.ifPresent(found -> {
            Person before = people.find(found.person()).orElseThrow();
            boolean knew = confirmed.isConfirmed(before.id(), before.email());
            confirmed.confirm(found.person(), found.address(), clock.instant());
            history.write(found.person(), "mailConfirmed", found.address());
            if (!before.email().equalsIgnoreCase(found.address())) {
                reach(found.person(), found.address());
                if (knew) {
                    makeLink.tell(before, "account.mailChanged");
                }
            }
        });
        return link.isPresent();
    }

    /** @return what is wrong with a wanted address, as a message key; empty when nothing is */
    public Optional<String> fault(String typed) {
        return new MailAddress(typed.strip()).isFit() ? Optional.empty() : Optional.of("account.people.emailUnfit");
    }

    /**
     * Asks for a link to another address; it counts when that is confirmed. Where no mail server is set it counts at once.
     *
     * @return what is wrong, as a message key; empty when nothing is
     */
    public Optional<String> change(UUID personId, String typed) {
        String address = typed.strip();
        Person person = people.find(personId).orElseThrow();
        Optional<String> unfit = fault(address);
        if (unfit.isPresent()) {
            return unfit;
        }
        if (!mail.isPossible()) {
            reach(personId, address);
            return Optional.empty();
        }
        return askForConfirmation.ask(person, address) ? Optional.empty() : Optional.of("account.mail.tooMany");
    }

    private void reach(UUID person, String address) {
        people.change(person, account -> account.reachedAt(address), "mailChanged", address);
        links.endAll(person, AccountLink.Kind.RESET, clock.instant());
    }

    private Optional<AccountLink> open(String token) {
        return ofToken(token).filter(link -> link.isOpen(clock.instant()));
    }

    private Optional<AccountLink> ofToken(String token) {
        return links.findByToken(new OneTimeToken(token).hash())
                .filter(link -> link.kind() == AccountLink.Kind.CONFIRM);
    }
}
