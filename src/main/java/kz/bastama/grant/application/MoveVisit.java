package kz.bastama.grant.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.VisitProcess;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer puts a planned visit on another day and says why. */
@Service
public class MoveVisit {

    private final Grants grants;
    private final MonitoringVisits visits;
    private final VisitDays days;
    private final VisitProcess process;
    private final StartVisit startVisit;
    private final Journal journal;

    MoveVisit(
            Grants grants,
            MonitoringVisits visits,
            VisitDays days,
            VisitProcess process,
            StartVisit startVisit,
            Journal journal) {
        this.grants = grants;
        this.visits = visits;
        this.days = days;
        this.process = process;
        this.startVisit = startVisit;
        this.journal = journal;
    }

    /** @param day null where nothing readable was typed */
    @Transactional
    public Verdict to(UUID visitId, LocalDate day, String reason) {
        MonitoringVisit visit = visits.findForChange(visitId).orElseThrow();
        if (!visit.isPlanned()) {
            return Verdict.refused(Refusal.of("grant.visitNotPlanned", null));
        }
        Grant grant = grants.find(visit.grantId()).orElseThrow();
        Verdict verdict = days.on(grant, day).and(days.because(reason));
        if (verdict.isAllowed() && !day.equals(visit.day())) {
            process.withdraw(visitId);
            MonitoringVisit moved = visit.moved(day, reason);
            visits.save(moved);
            startVisit.of(grant, moved);
            journal.record(JournalEntry.of(visitId.toString(), "grant.visitMoved")
                    .with(Map.of("before", ShownTime.day(visit.day()), "day", ShownTime.day(day), "reason", reason)));
        }
        return verdict;
    }
}
