package kz.bastama.grant.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.VisitPlan;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes the days of the fewest visits that the edition wants for that type of grant. A grant that has visits keeps them. */
@Service
public class PlanVisits {

    private final Grants grants;
    private final MonitoringVisits visits;
    private final StartVisit startVisit;
    private final Editions editions;
    private final WorkingCalendar calendar;
    private final Journal journal;
    private final Clock clock;

    PlanVisits(
            Grants grants,
            MonitoringVisits visits,
            StartVisit startVisit,
            Editions editions,
            WorkingCalendar calendar,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.visits = visits;
        this.startVisit = startVisit;
        this.editions = editions;
        this.calendar = calendar;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether visits to the project make sense now: there is an agreement, and no final report has been accepted. */
    public static boolean isOpenTo(Grant grant) {
        return switch (grant.state()) {
            case SIGNED, ACTIVE, REPORTED -> true;
            default -> false;
        };
    }

    /** @return whether days were proposed now */
    @Transactional
    public boolean of(UUID grantId) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        if (!isOpenTo(grant) || !visits.of(grantId).isEmpty()) {
            return false;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate from = grant.agreement().startsOn().isBefore(today)
                ? today
                : grant.agreement().startsOn();
        LocalDate to = grant.agreement().endsOn();
        if (from.isAfter(to)) {
            return false;
        }
        List<MonitoringVisit> planned = plan(grant).days(from, to, grant.months()).stream()
                .map(day -> MonitoringVisit.planned(grant, visits.nextNumber(today.getYear()), working(day, to)))
                .toList();
        planned.forEach(visit -> {
            visits.save(visit);
            startVisit.of(grant, visit);
        });
        journal.record(JournalEntry.of(grantId.toString(), "grant.visitsPlanned")
                .with(Map.of(
                        "days",
                        planned.stream()
                                .map(visit -> ShownTime.day(visit.day()))
                                .collect(Collectors.joining(", ")))));
        return true;
    }

    private VisitPlan plan(Grant grant) {
        Edition edition = editions.get(grant.edition());
        return new VisitPlan(
                edition.whole("monitoring.visits." + grant.grantType()),
                edition.flag("monitoring.perYear." + grant.grantType()));
    }

    /** The next working day; the day itself where the term ends before one. */
    private LocalDate working(LocalDate day, LocalDate to) {
        LocalDate rolled = calendar.rollForward(day);
        return rolled.isAfter(to) ? day : rolled;
    }
}
