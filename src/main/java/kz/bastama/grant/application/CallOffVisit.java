package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.VisitProcess;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer calls a planned visit off and says why; what is planned yet when a grant ends falls away. */
@Service
public class CallOffVisit {

    private final MonitoringVisits visits;
    private final VisitDays days;
    private final VisitProcess process;
    private final Journal journal;

    CallOffVisit(MonitoringVisits visits, VisitDays days, VisitProcess process, Journal journal) {
        this.visits = visits;
        this.days = days;
        this.process = process;
        this.journal = journal;
    }

    @Transactional
    public Verdict of(UUID visitId, String reason) {
        MonitoringVisit visit = visits.findForChange(visitId).orElseThrow();
        if (!visit.isPlanned()) {
            return Verdict.refused(Refusal.of("grant.visitNotPlanned", null));
        }
        Verdict verdict = days.because(reason);
        if (verdict.isAllowed()) {
            process.withdraw(visitId);
            MonitoringVisit off = visit.calledOff(reason);
            visits.save(off);
            journal.record(JournalEntry.of(visitId.toString(), "grant.visitCalledOff")
                    .moved(visit.state().name(), off.state().name())
                    .with(Map.of("reason", reason)));
        }
        return verdict;
    }

    /** A visit whose grantee has been told stays with its officer, who says whether it was held. */
    @Transactional
    public void overtaken(UUID grantId) {
        for (MonitoringVisit one : visits.of(grantId)) {
            MonitoringVisit visit = visits.findForChange(one.id()).orElseThrow();
            if (visit.isPlanned()) {
                process.withdraw(visit.id());
                MonitoringVisit off = visit.overtaken();
                visits.save(off);
                journal.record(JournalEntry.of(visit.id().toString(), "grant.visitOvertaken")
                        .moved(visit.state().name(), off.state().name()));
            }
        }
    }
}
