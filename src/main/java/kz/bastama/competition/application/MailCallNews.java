package kz.bastama.competition.application;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.LinkLetter;
import kz.bastama.account.LinkMail;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Guest;
import kz.bastama.competition.domain.Guests;
import kz.bastama.competition.domain.IntakeExtension;
import kz.bastama.legal.ShownTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails a new call, or its extension, to a subscriber without an account, once. */
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
        tell(
                guestId,
                competition,
                competition.id(),
                "competition.newCallByMail",
                Map.of("closes", ShownTime.minute(competition.closesAt())));
    }

    /** Each in a transaction of its own, too. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void of(IntakeExtension extension, UUID guestId, Competition competition) {
        Map<String, Object> facts = Map.of(
                "from",
                ShownTime.minute(extension.from()),
                "to",
                ShownTime.minute(extension.to()),
                "reason",
                extension.reason());
        tell(guestId, competition, extension.id(), "competition.intakeExtendedByMail", facts);
    }

    private void tell(UUID guestId, Competition competition, UUID newsId, String type, Map<String, Object> facts) {
        if (mail.isPossible() && guests.tell(guestId, newsId, clock.instant())) {
            guests.find(guestId).ifPresent(guest -> deliver(guest, competition, newsId, type, facts));
        }
    }

    private void deliver(Guest guest, Competition competition, UUID newsId, String type, Map<String, Object> facts) {
        Map<String, Object> all = new HashMap<>(facts);
        all.put("title", competition.title().in(guest.locale()));
        UUID name =
                UUID.nameUUIDFromBytes(("news of " + newsId + " to " + guest.id()).getBytes(StandardCharsets.UTF_8));
        mail.deliver(
                new LinkLetter(
                        guest.address(),
                        guest.locale(),
                        type,
                        all,
                        "/calls/" + competition.id(),
                        "/calls/leave/" + guest.leaveToken()),
                name);
    }
}
