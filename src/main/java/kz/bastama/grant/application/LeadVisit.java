package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.account.Actor;
import kz.bastama.account.CurrentActor;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The present officer takes a planned visit: that person goes. */
@Service
public class LeadVisit {

    private final MonitoringVisits visits;
    private final CurrentActor actor;
    private final Journal journal;

    LeadVisit(MonitoringVisits visits, CurrentActor actor, Journal journal) {
        this.visits = visits;
        this.actor = actor;
        this.journal = journal;
    }

    @Transactional
    public Verdict of(UUID visitId) {
        MonitoringVisit visit = visits.findForChange(visitId).orElseThrow();
        if (!visit.isPlanned()) {
            return Verdict.refused(Refusal.of("grant.visitNotPlanned", null));
        }
        Actor officer = actor.get();
        if (!officer.personId().equals(visit.leaderId())) {
            visits.save(visit.ledBy(officer.personId(), officer.name()));
            journal.record(
                    JournalEntry.of(visitId.toString(), "grant.visitTaken").with(Map.of("name", officer.name())));
        }
        return Verdict.allowed();
    }
}
