package kz.bastama.competition.application;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.LinkLetter;
import kz.bastama.account.LinkMail;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Guest;
import kz.bastama.competition.domain.Guests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails the news of a call to a subscriber without an account, once. */
@Service
class MailCallNews {

    private final Guests guests;
    private final LinkMail mail;
    private final Clock clock;

    MailCallNews(Guests guests, LinkMail mail, Clock clock) {
        this.guests = guests;
        this.mail = mail;
        this.clock = clock;
    }

    /** Each in a transaction of its own: the hundredth failing does not send the first ninety-nine again. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void to(UUID guestId, Competition competition) {
        if (mail.isPossible() && guests.tell(guestId, competition.id(), clock.instant())) {
            guests.find(guestId).ifPresent(guest -> deliver(guest, competition));
        }
    }

    private void deliver(Guest guest, Competition competition) {
        Map<String, Object> facts = Map.of(
                "title",
                competition.title().in(guest.locale()),
                "closes",
                AskExtension.TIME.format(competition.closesAt()));
        UUID name = UUID.nameUUIDFromBytes(
                ("news of " + competition.id() + " to " + guest.id()).getBytes(StandardCharsets.UTF_8));
        mail.deliver(
                new LinkLetter(
                        guest.address(),
                        guest.locale(),
                        "competition.newCallByMail",
                        facts,
                        "/calls/" + competition.id(),
                        "/calls/leave/" + guest.leaveToken()),
                name);
    }
}
