package kz.bastama.grant.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer adds a visit to the plan and says why. */
@Service
public class AddVisit {

    private final Grants grants;
    private final MonitoringVisits visits;
    private final VisitDays days;
    private final StartVisit startVisit;
    private final Journal journal;
    private final Clock clock;

    AddVisit(
            Grants grants,
            MonitoringVisits visits,
            VisitDays days,
            StartVisit startVisit,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.visits = visits;
        this.days = days;
        this.startVisit = startVisit;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param day null where nothing readable was typed */
    @Transactional
    public Verdict to(UUID grantId, LocalDate day, String reason) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        if (!PlanVisits.isOpenTo(grant)) {
            return Verdict.refused(Refusal.of("grant.visitsClosed", null));
        }
        Verdict verdict = days.on(grant, day).and(days.because(reason));
        if (visits.of(grantId).stream()
                .anyMatch(visit -> visit.isPlanned() && visit.day().equals(day))) {
            verdict = verdict.and(
                    Verdict.refused(Refusal.of("grant.visitSameDay", null, Map.of("day", ShownTime.day(day)))
                            .at("day")));
        }
        if (verdict.isAllowed()) {
            int year = LocalDate.now(clock).getYear();
            MonitoringVisit visit = MonitoringVisit.added(grant, visits.nextNumber(year), day, reason);
            visits.save(visit);
            startVisit.of(grant, visit);
            journal.record(JournalEntry.of(grantId.toString(), "grant.visitAdded")
                    .with(Map.of("visit", visit.number(), "day", ShownTime.day(day), "reason", reason)));
        }
        return verdict;
    }
}
