package kz.bastama.account.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.LinkLetter;
import kz.bastama.account.LinkLives;
import kz.bastama.account.LinkMail;
import kz.bastama.account.OneTimeToken;
import kz.bastama.account.Person;
import kz.bastama.account.domain.AccountLink;
import kz.bastama.account.domain.AccountLinks;
import org.springframework.stereotype.Component;

/** Makes links that work once; a new one ends the earlier ones of its kind. */
@Component
class MakeLink {

    private final AccountLinks links;
    private final LinkMail mail;
    private final Clock clock;
    private final LinkLives lives;

    MakeLink(AccountLinks links, LinkMail mail, Clock clock, LinkLives lives) {
        this.links = links;
        this.mail = mail;
        this.clock = clock;
        this.lives = lives;
    }

    /** @return the path of the link */
    String path(UUID person, AccountLink.Kind kind, String address) {
        OneTimeToken token = OneTimeToken.fresh();
        Instant now = clock.instant();
        links.endAll(person, kind, now);
        links.add(new AccountLink(
                UUID.randomUUID(), person, kind, address, token.hash(), now, now.plus(life(kind)), null));
        return (kind == AccountLink.Kind.CONFIRM ? "/confirm/" : "/sign-in/reset/") + token.text();
    }

    /** Makes the link and mails it to the address that it is about. */
    void mailed(Person person, AccountLink.Kind kind, String address) {
        String type = kind == AccountLink.Kind.CONFIRM ? "account.confirmMail" : "account.resetPassword";
        tell(person, address, type, path(person.id(), kind, address), kind);
    }

    /** Says that something was done; the link leads to a page that is always there. */
    void tell(Person person, String type) {
        tell(person, person.email(), type, "/sign-in", AccountLink.Kind.RESET);
    }

    private void tell(Person person, String address, String type, String path, AccountLink.Kind kind) {
        Locale language = person.language();
        Duration life = life(kind);
        Map<String, Object> facts = Map.of(
                "login", person.login(), "address", address, "hours", life.toHours(), "minutes", life.toMinutes());
        mail.send(new LinkLetter(address, language, type, facts, path));
    }

    private Duration life(AccountLink.Kind kind) {
        return kind == AccountLink.Kind.CONFIRM ? lives.confirmation() : lives.reset();
    }
}
