package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitActs;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of a visit: nothing follows, all is remedied, or what was demanded back is recorded. */
@Service
public class EndVisit {

    private final MonitoringVisits visits;
    private final VisitActs acts;
    private final Journal journal;

    EndVisit(MonitoringVisits visits, VisitActs acts, Journal journal) {
        this.visits = visits;
        this.acts = acts;
        this.journal = journal;
    }

    @Transactional
    public void withoutMore(UUID visitId) {
        MonitoringVisit before = visits.findForChange(visitId).orElseThrow();
        end(before, JournalEntry.of(visitId.toString(), "grant.visitDone"));
    }

    /** The officer has to say what is demanded back. */
    @Transactional
    public void awaitDemand(UUID visitId) {
        visits.save(visits.findForChange(visitId).orElseThrow().toBeRefunded());
    }

    /**
     * @param demanded in tenge; zero where nothing is demanded
     * @param document number and date of the demand
     * @param reason why so much, or why nothing
     */
    @Transactional
    public void demanding(UUID visitId, BigDecimal demanded, String document, String reason) {
        MonitoringVisit before = visits.findForChange(visitId).orElseThrow();
        VisitAct act = acts.find(visitId).orElseThrow();
        acts.save(act.demanding(demanded, document, reason));
        boolean demands = demanded.signum() > 0;
        end(
                before,
                JournalEntry.of(
                                visitId.toString(),
                                demands ? "grant.visitRefundDemanded" : "grant.visitNothingDemanded")
                        .with(Map.of("sum", demanded.toPlainString(), "document", document, "reason", reason)));
    }

    private void end(MonitoringVisit before, JournalEntry entry) {
        MonitoringVisit after = before.done();
        visits.save(after);
        journal.record(entry.moved(before.state().name(), after.state().name()));
    }
}
