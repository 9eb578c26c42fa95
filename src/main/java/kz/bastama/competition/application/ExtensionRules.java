package kz.bastama.competition.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Extensions;
import kz.bastama.competition.domain.IntakeExtension;
import kz.bastama.engine.TypedDay;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Verdict;
import kz.bastama.legal.WorkingCalendar;
import org.springframework.stereotype.Component;

/** When the intake of a competition may be extended, how often, and to when. */
@Component
class ExtensionRules {

    private static final String MOST = "intake.extensions";

    private final Extensions extensions;
    private final Editions editions;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ExtensionRules(Extensions extensions, Editions editions, WorkingCalendar calendar, Clock clock) {
        this.extensions = extensions;
        this.editions = editions;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The closing on that day: at the clock time of the edition. */
    Instant closing(Competition competition, LocalDate day) {
        String at = "terms." + AnnounceCompetition.intakeTerm(competition) + ".at";
        return day.atTime(editions.get(competition.edition()).time(at))
                .atZone(WorkingCalendar.ZONE)
                .toInstant();
    }

    /** Whether the intake runs still and has not been extended as often as the edition allows. */
    Verdict open(Competition competition) {
        if (!competition.receives(clock.instant())) {
            return Verdict.refused(Refusal.of("competition.extensionTooLate", null));
        }
        List<IntakeExtension> all = extensions.ofCompetition(competition.id());
        if (all.stream().anyMatch(IntakeExtension::isAsked)) {
            return Verdict.refused(Refusal.of("competition.extensionAsked", null));
        }
        Edition edition = editions.get(competition.edition());
        int most = edition.whole(MOST);
        return all.stream().filter(IntakeExtension::isConfirmed).count() < most
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of("competition.extensionsUsed", edition.basis(MOST), Map.of("most", most)));
    }

    Verdict day(Competition competition, LocalDate day) {
        if (day == null) {
            return Verdict.refused(
                    Refusal.of("competition.extensionDayMissing", null).at("closing"));
        }
        List<Refusal> refusals = new ArrayList<>();
        String shown = ShownTime.day(day);
        if (!calendar.isWorkingDay(day)) {
            refusals.add(Refusal.of("competition.extensionDayOff", null, Map.of("day", shown))
                    .at("closing"));
        }
        if (!closing(competition, day).isAfter(competition.closesAt())) {
            refusals.add(Refusal.of(
                            "competition.extensionEarlier",
                            null,
                            Map.of("day", shown, "closing", ShownTime.minute(competition.closesAt())))
                    .at("closing"));
        }
        LocalDate furthest = LocalDate.ofInstant(competition.closesAt(), WorkingCalendar.ZONE)
                .plusDays(TypedDay.DAYS_AHEAD);
        if (day.isAfter(furthest)) {
            refusals.add(Refusal.of("engine.dayTooFar", null, Map.of("day", shown, "limit", ShownTime.day(furthest)))
                    .at("closing"));
        }
        return new Verdict(refusals);
    }
}
