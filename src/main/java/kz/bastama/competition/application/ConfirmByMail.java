package kz.bastama.competition.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.OneTimeToken;
import kz.bastama.competition.domain.CallSubscription;
import kz.bastama.competition.domain.Guest;
import kz.bastama.competition.domain.GuestRequest;
import kz.bastama.competition.domain.Guests;
import kz.bastama.competition.domain.UsedLink;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reader of an address confirms what was asked from it, once, and leaves again when it is enough. */
@Service
public class ConfirmByMail {

    private final Guests guests;
    private final AskQuestion askQuestion;
    private final Clock clock;

    ConfirmByMail(Guests guests, AskQuestion askQuestion, Clock clock) {
        this.guests = guests;
        this.askQuestion = askQuestion;
        this.clock = clock;
    }

    /** What the link would confirm; empty when it is wrong, used or too old. */
    @Transactional
    public Optional<GuestRequest> offered(String token) {
        return guests.asked(new OneTimeToken(token).hash(), clock.instant());
    }

    /** Refused where the question is no longer taken; the link is used up all the same. */
    @Transactional
    public Verdict follow(String token) {
        Optional<GuestRequest> request = offered(token);
        if (request.isEmpty()) {
            return Verdict.refused(Refusal.of("competition.linkGone", null));
        }
        guests.settle(request.get().tokenHash());
        Verdict verdict = request.get().isQuestion() ? asks(request.get()) : subscribes(request.get());
        if (verdict.isAllowed()) {
            guests.noteUsed(request.get(), clock.instant());
        }
        return verdict;
    }

    /** The link that was followed already and did what it was for; empty where it never did. */
    @Transactional(readOnly = true)
    public Optional<UsedLink> used(String token) {
        return guests.used(new OneTimeToken(token).hash());
    }

    /** Whether such a link leads to anybody. */
    @Transactional(readOnly = true)
    public boolean mayLeave(String token) {
        return guests.ofLeaveToken(token).isPresent();
    }

    /** Forgets the address and what was subscribed to; nothing happens the second time. */
    @Transactional
    public void leave(String token) {
        guests.ofLeaveToken(token).ifPresent(guest -> guests.forget(guest.id()));
    }

    private Verdict subscribes(GuestRequest request) {
        Instant now = clock.instant();
        Guest guest = guests.subscriber(
                new Guest(
                        UUID.randomUUID(),
                        request.address(),
                        request.language(),
                        OneTimeToken.fresh().text()),
                now);
        guests.subscribe(new CallSubscription(
                UUID.randomUUID(), guest.id(), request.sphere(), request.region(), request.type(), now));
        return Verdict.allowed();
    }

    private Verdict asks(GuestRequest request) {
        UUID id = UUID.randomUUID();
        guests.keep(new Guest(id, request.address(), request.language(), null), clock.instant());
        Verdict verdict = askQuestion.ofGuest(
                id, request.competitionId(), request.question(), Locale.forLanguageTag(request.language()));
        if (!verdict.isAllowed()) {
            guests.forget(id);
        }
        return verdict;
    }
}
