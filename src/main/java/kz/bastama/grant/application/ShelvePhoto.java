package kz.bastama.grant.application;

import java.util.UUID;
import java.util.function.Supplier;
import kz.bastama.file.Files;
import kz.bastama.file.LaidDown;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nobody finishes the act between the look at it and the keeping: its paper lists every file that is kept. */
@Component
class ShelvePhoto {

    private final MonitoringVisits visits;
    private final DraftVisitAct draftVisitAct;
    private final Files files;

    ShelvePhoto(MonitoringVisits visits, DraftVisitAct draftVisitAct, Files files) {
        this.visits = visits;
        this.draftVisitAct = draftVisitAct;
        this.files = files;
    }

    @Transactional
    public Verdict keep(UUID visitId, LaidDown laid) {
        return whileOpen(visitId, () -> {
            files.keep(laid, visitId.toString());
            return Verdict.allowed();
        });
    }

    @Transactional
    public Verdict discard(UUID visitId, UUID fileId) {
        return whileOpen(
                visitId,
                () -> files.find(fileId)
                        .filter(file -> file.caseId().equals(visitId.toString()))
                        .map(file -> {
                            files.discard(file.id());
                            return Verdict.allowed();
                        })
                        .orElseGet(() -> Verdict.refused(Refusal.of("grant.visitFileGone", null))));
    }

    private Verdict whileOpen(UUID visitId, Supplier<Verdict> change) {
        MonitoringVisit visit = visits.findForChange(visitId).orElseThrow();
        if (draftVisitAct.open(visit).isEmpty()) {
            return Verdict.refused(Refusal.of("grant.visitActClosed", null));
        }
        return change.get();
    }
}
