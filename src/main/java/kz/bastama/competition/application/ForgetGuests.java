package kz.bastama.competition.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.bastama.competition.domain.Guests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes the addresses and questions that nobody confirmed in time, as the mail with the link promises, and the address of
 * whoever asked about a call some time after its closing, should no answer have been mailed by then.
 */
@Service
public class ForgetGuests {

    private static final Duration AFTER_CLOSING = Duration.ofDays(30);

    private final Guests guests;
    private final Clock clock;

    ForgetGuests(Guests guests, Clock clock) {
        this.guests = guests;
        this.clock = clock;
    }

    @Transactional
    public void all() {
        Instant now = clock.instant();
        guests.forgetBefore(now);
        guests.forgetAskers(now.minus(AFTER_CLOSING));
    }
}
