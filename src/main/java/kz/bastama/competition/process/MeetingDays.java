package kz.bastama.competition.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Detours;
import kz.bastama.competition.domain.Postponement;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Verdict;
import kz.bastama.legal.WorkingCalendar;
import org.springframework.stereotype.Component;

/** When the commissions of a competition can have met: after what their meeting follows, and not in the future. */
@Component
class MeetingDays {

    private final Detours detours;

    MeetingDays(Detours detours) {
        this.detours = detours;
    }

    /** The experts meet after the conclusion of the check, and after their meeting that had no quorum. */
    Verdict expertMeeting(Competition competition, Answers answers, LocalDate today) {
        TypedDay day = TypedDay.of(answers, CompetitionModel.EXPERT_MEETING_DATE.name())
                .happened(today);
        Instant checked = competition.checkedAt();
        if (checked != null) {
            day.notBefore(LocalDate.ofInstant(checked, WorkingCalendar.ZONE), "competition.expertsBeforeCheck");
        }
        detours.postponed(competition.id(), Body.EXPERTS).stream()
                .map(Postponement::on)
                .max(LocalDate::compareTo)
                .ifPresent(failed -> day.notBefore(failed.plusDays(1), "competition.newDateEarlier"));
        return day.verdict();
    }

    /** Before the day of its meeting the commission can neither have decided nor have missed its quorum. */
    Verdict commissionMet(LocalDate on, LocalDate today) {
        return on.isAfter(today)
                ? Verdict.refused(Refusal.of("competition.commissionAhead", null, Map.of("limit", ShownTime.day(on))))
                : Verdict.allowed();
    }
}
