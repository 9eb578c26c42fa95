package kz.bastama.account.application;

import java.time.Clock;
import java.time.Duration;
import kz.bastama.account.LinkMail;
import kz.bastama.account.Person;
import kz.bastama.account.domain.AccountLink;
import kz.bastama.account.domain.AccountLinks;
import kz.bastama.account.domain.ConfirmedAddresses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks a person by mail to confirm an address. Where no mail server is set nobody is asked for anything. */
@Service
@Transactional
public class AskForConfirmation {

    private static final int PER_HOUR = 5;

    private final ConfirmedAddresses confirmed;
    private final AccountLinks links;
    private final MakeLink makeLink;
    private final LinkMail mail;
    private final Clock clock;

    AskForConfirmation(
            ConfirmedAddresses confirmed, AccountLinks links, MakeLink makeLink, LinkMail mail, Clock clock) {
        this.confirmed = confirmed;
        this.links = links;
        this.makeLink = makeLink;
        this.mail = mail;
        this.clock = clock;
    }

    /** Whether the person has something to do about the address. */
    @Transactional(readOnly = true)
    public boolean isDue(Person person) {
        return mail.isPossible() && !person.email().isBlank() && !confirmed.isConfirmed(person.id(), person.email());
    }

    /** @return false when too many were asked for within an hour */
    public boolean ask(Person person) {
        return !isDue(person) || ask(person, person.email());
    }

    boolean ask(Person person, String address) {
        boolean admitted = links.made(
                        person.id(), AccountLink.Kind.CONFIRM, clock.instant().minus(Duration.ofHours(1)))
                < PER_HOUR;
        if (admitted) {
            makeLink.mailed(person, AccountLink.Kind.CONFIRM, address);
        }
        return admitted;
    }
}
