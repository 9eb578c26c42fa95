package kz.bastama.competition.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.bastama.account.LinkLives;
import kz.bastama.competition.domain.Guests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes the addresses and questions that nobody confirmed in time, as the mail with the link promises, and the address of
 * whoever asked about a call some time after its closing, should no answer have been mailed by then.
 */
@Service
public class ForgetGuests {

    private static final Duration AFTER_CLOSING = Duration.ofDays(30);

    private final Guests guests;
    private final LinkLives lives;
    private final Clock clock;

    ForgetGuests(Guests guests, LinkLives lives, Clock clock) {
        this.guests = guests;
        this.lives = lives;
        this.clock = clock;
    }

    @Transactional
    public void all() {
        Instant now = clock.instant();
        guests.forgetBefore(now, now.minus(AskByMail.COUNTED));
        guests.forgetUsedBefore(now.minus(lives.confirmation()));
        guests.forgetAskers(now.minus(AFTER_CLOSING));
    }

    /** The link could not be mailed: nobody can follow it, and it must not stand in the way of the next one. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void unsent(String tokenHash) {
        guests.settle(tokenHash);
    }
}
