package kz.bastama.competition.application;

import java.time.Clock;
import kz.bastama.competition.domain.Guests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes the addresses and questions that nobody confirmed in time, as the mail with the link promises. */
@Service
public class ForgetUnconfirmed {

    private final Guests guests;
    private final Clock clock;

    ForgetUnconfirmed(Guests guests, Clock clock) {
        this.guests = guests;
        this.clock = clock;
    }

    @Transactional
    public void all() {
        guests.forgetBefore(clock.instant());
    }
}
