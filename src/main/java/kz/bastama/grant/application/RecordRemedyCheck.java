package kz.bastama.grant.application;

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

/** Records whether what a visit found was remedied. */
@Service
public class RecordRemedyCheck {

    private final MonitoringVisits visits;
    private final VisitActs acts;
    private final Journal journal;

    RecordRemedyCheck(MonitoringVisits visits, VisitActs acts, Journal journal) {
        this.visits = visits;
        this.acts = acts;
        this.journal = journal;
    }

    /** @return whether money is to be demanded back */
    @Transactional
    public boolean of(UUID visitId, boolean remedied, String remark) {
        MonitoringVisit visit = visits.findForChange(visitId).orElseThrow();
        VisitAct act = acts.find(visitId).orElseThrow();
        acts.save(act.checked(remedied, remark));
        journal.record(JournalEntry.of(visitId.toString(), remedied ? "grant.visitRemedied" : "grant.visitNotRemedied")
                .with(Map.of("remark", remark)));
        return !remedied || act.hasIneligible();
    }
}
