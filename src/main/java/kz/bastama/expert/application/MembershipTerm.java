package kz.bastama.expert.application;

import java.time.Clock;
import java.time.LocalDate;
import kz.bastama.legal.Editions;
import org.springframework.stereotype.Component;

/** For how long an expert stays in the registry: by the edition in force on the day of the entry or the prolongation. */
@Component
class MembershipTerm {

    private final Editions editions;
    private final Clock clock;

    MembershipTerm(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** The last day of a membership that begins today. */
    LocalDate fromToday() {
        LocalDate today = LocalDate.now(clock);
        return today.plusYears(editions.inForce("state-grant", today).whole("expert.termYears"))
                .minusDays(1);
    }
}
