package kz.bastama.grant.application;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import kz.bastama.file.Files;
import kz.bastama.file.LaidDown;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Photographs and documents beside the act of a visit, as long as it is a draft. */
@Service
public class KeepVisitPhoto {

    private final MonitoringVisits visits;
    private final DraftVisitAct draftVisitAct;
    private final Files files;
    private final TransactionTemplate transaction;

    KeepVisitPhoto(MonitoringVisits visits, DraftVisitAct draftVisitAct, Files files, TransactionTemplate transaction) {
        this.visits = visits;
        this.draftVisitAct = draftVisitAct;
        this.files = files;
        this.transaction = transaction;
    }

    /** The act is not finished between the look at it and the keeping: its paper lists every file that is kept. */
    public Verdict of(UUID visitId, InputStream content, String name) throws IOException {
        try (LaidDown laid = files.layDown(content, name)) {
            return laid.refusal() != null
                    ? Verdict.refused(Refusal.of(
                            laid.refusal().reason(), null, laid.refusal().facts()))
                    : transaction.execute(status -> whileOpen(visitId, () -> files.keep(laid, visitId.toString())));
        }
    }

    public Verdict discard(UUID visitId, UUID fileId) {
        return transaction.execute(status -> whileOpen(
                visitId,
                () -> files.find(fileId)
                        .filter(file -> file.caseId().equals(visitId.toString()))
                        .ifPresent(file -> files.discard(file.id()))));
    }

    private Verdict whileOpen(UUID visitId, Runnable change) {
        MonitoringVisit visit = visits.findForChange(visitId).orElseThrow();
        if (draftVisitAct.open(visit).isEmpty()) {
            return Verdict.refused(Refusal.of("grant.visitActClosed", null));
        }
        change.run();
        return Verdict.allowed();
    }
}
