package kz.bastama.grant.application;

import java.time.Clock;
import java.util.UUID;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.VisitActs;
import kz.bastama.grant.domain.VisitFollows;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes the act as it was written. */
@Service
public class FinishVisitAct {

    private final MonitoringVisits visits;
    private final VisitActs acts;
    private final Journal journal;
    private final Clock clock;

    FinishVisitAct(MonitoringVisits visits, VisitActs acts, Journal journal, Clock clock) {
        this.visits = visits;
        this.acts = acts;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return what follows unless the grantee objects */
    @Transactional
    public VisitFollows of(UUID visitId) {
        MonitoringVisit before = visits.findForChange(visitId).orElseThrow();
        MonitoringVisit after = before.recorded();
        visits.save(after);
        var act = acts.find(visitId).orElseThrow().finished(clock.instant());
        acts.save(act);
        journal.record(JournalEntry.of(visitId.toString(), "grant.visitActFinished")
                .moved(before.state().name(), after.state().name()));
        return act.follows();
    }
}
