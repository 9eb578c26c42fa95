package kz.bastama.competition.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Detours;
import kz.bastama.competition.domain.Postponement;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Terms;
import kz.bastama.legal.Verdict;
import kz.bastama.legal.WorkingCalendar;
import org.springframework.stereotype.Component;

/** When the commissions of a competition can meet and can have met: called early enough, for a working day, after what the meeting follows. */
@Component
class MeetingDays {

    static final String EXPERT_NOTICE = "expertMeetingNotice";
    static final String COMMISSION_NOTICE = "commissionNotice";

    private static final String ON_WORKING_DAYS = "meetings.onWorkingDays";

    private final Detours detours;
    private final Terms terms;
    private final Editions editions;
    private final WorkingCalendar calendar;
    private final Clock clock;

    MeetingDays(Detours detours, Terms terms, Editions editions, WorkingCalendar calendar, Clock clock) {
        this.detours = detours;
        this.terms = terms;
        this.editions = editions;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A meeting called today: on a day that is ahead, and that leaves everybody the working days to prepare. */
    Verdict called(EditionId edition, Answers answers, String field, String notice) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = LocalDate.ofInstant(terms.due(edition, notice, clock.instant()), WorkingCalendar.ZONE);
        Verdict ahead =
                TypedDay.of(answers, field).planned(today, TypedDay.DAYS_AHEAD).verdict();
        return answers.date(field)
                .filter(day -> ahead.isAllowed() && day.isBefore(first))
                .map(day -> Verdict.refused(Refusal.of(
                                "competition.noticeTooShort",
                                editions.get(edition).basis("terms." + notice),
                                Map.of("day", ShownTime.day(day), "limit", ShownTime.day(first)))
                        .at(field)))
                .orElse(ahead)
                .and(onWorkingDay(edition, answers, field));
    }

    private Verdict onWorkingDay(EditionId edition, Answers answers, String field) {
        return answers.date(field)
                .filter(day -> editions.get(edition).flag(ON_WORKING_DAYS) && !calendar.isWorkingDay(day))
                .map(day -> Verdict.refused(Refusal.of(
                                "competition.meetingOnDayOff",
                                editions.get(edition).basis(ON_WORKING_DAYS),
                                Map.of("day", ShownTime.day(day), "next", ShownTime.day(calendar.rollForward(day))))
                        .at(field)))
                .orElse(Verdict.allowed());
    }

    /** The day of a meeting as cases type it in which nobody called the experts: after the check, and after a meeting without quorum. */
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

    /** Before the day of its meeting a commission can neither have decided nor have missed its quorum. */
    Verdict met(Body body, LocalDate on, LocalDate today) {
        String code = body == Body.EXPERTS ? "competition.expertsAhead" : "competition.commissionAhead";
        return on.isAfter(today)
                ? new Verdict(List.of(Refusal.of(code, null, Map.of("limit", ShownTime.day(on)))))
                : Verdict.allowed();
    }
}
