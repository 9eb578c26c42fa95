package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a prepared visit did not take place, and why. */
@Service
public class RecordVisitNotHeld {

    private final MonitoringVisits visits;
    private final Journal journal;

    RecordVisitNotHeld(MonitoringVisits visits, Journal journal) {
        this.visits = visits;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID visitId, String reason) {
        MonitoringVisit before = visits.findForChange(visitId).orElseThrow();
        MonitoringVisit after = before.notHeld(reason);
        visits.save(after);
        journal.record(JournalEntry.of(visitId.toString(), "grant.visitNotHeld")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("reason", reason)));
    }
}
