package kz.bastama.grant.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bastama.grant.domain.Grant;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** What a day of a visit, and the reason for it, must be like. */
@Component
class VisitDays {

    private static final int LONGEST_REASON = 1000;

    private final Clock clock;

    VisitDays(Clock clock) {
        this.clock = clock;
    }

    /** @param day null where nothing readable was typed */
    Verdict on(Grant grant, LocalDate day) {
        if (day == null) {
            return Verdict.refused(Refusal.of("grant.visitDayMissing", null).at("day"));
        }
        List<Refusal> refusals = new ArrayList<>();
        if (day.isBefore(LocalDate.now(clock))) {
            refusals.add(Refusal.of("grant.visitDayPast", null, Map.of("day", ShownTime.day(day)))
                    .at("day"));
        }
        if (day.isBefore(grant.agreement().startsOn())
                || day.isAfter(grant.agreement().endsOn())) {
            refusals.add(Refusal.of(
                            "grant.visitOutsideTerm",
                            null,
                            Map.of(
                                    "day", ShownTime.day(day),
                                    "from", ShownTime.day(grant.agreement().startsOn()),
                                    "to", ShownTime.day(grant.agreement().endsOn())))
                    .at("day"));
        }
        return new Verdict(refusals);
    }

    Verdict because(String reason) {
        return reason.isBlank() || reason.length() > LONGEST_REASON
                ? Verdict.refused(Refusal.of("grant.visitReasonMissing", null).at("reason"))
                : Verdict.allowed();
    }
}
