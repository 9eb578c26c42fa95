package kz.bastama.account.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.bastama.account.GuestLimit;
import kz.bastama.account.domain.GuestActs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CountedGuests implements GuestLimit {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final GuestActs acts;
    private final Clock clock;

    CountedGuests(GuestActs acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean admits(String kind, String address) {
        Instant now = clock.instant();
        acts.forgetBefore(now.minus(WINDOW));
        return acts.add(kind, address, now, now.minus(WINDOW));
    }
}
