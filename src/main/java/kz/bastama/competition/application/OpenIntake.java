package kz.bastama.competition.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.competition.domain.Competition;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Terms;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Whether the intake of a competition still takes what arrives, with the grace that its edition gives to an open form. */
@Component
public class OpenIntake {

    private final Terms terms;

    OpenIntake(Terms terms) {
        this.terms = terms;
    }

    public boolean takes(Competition competition, Arrival arrival) {
        return competition.receives(arrival, grace(competition));
    }

    /** Zero where the edition gives none. */
    public Duration grace(Competition competition) {
        return terms.grace(competition.edition(), AnnounceCompetition.intakeTerm(competition));
    }

    /** Why it does not take it: says the closing, which rests on the announcement alone, and the server's time. */
    Verdict late(Competition competition, Instant received) {
        return Verdict.refused(Refusal.of(
                "competition.intakeOver",
                null,
                Map.of("closedAt", competition.closesAt().toEpochMilli(), "now", received.toEpochMilli())));
    }
}
