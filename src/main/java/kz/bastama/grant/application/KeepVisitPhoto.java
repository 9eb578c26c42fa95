package kz.bastama.grant.application;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import kz.bastama.file.Files;
import kz.bastama.file.Upload;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;

/** Photographs and documents beside the act of a visit, as long as it is a draft. */
@Service
public class KeepVisitPhoto {

    private final MonitoringVisits visits;
    private final DraftVisitAct draftVisitAct;
    private final Files files;

    KeepVisitPhoto(MonitoringVisits visits, DraftVisitAct draftVisitAct, Files files) {
        this.visits = visits;
        this.draftVisitAct = draftVisitAct;
        this.files = files;
    }

    public Verdict of(UUID visitId, InputStream content, String name) throws IOException {
        if (isClosed(visitId)) {
            return Verdict.refused(Refusal.of("grant.visitActClosed", null));
        }
        return files.store(content, name, visitId.toString()) instanceof Upload.Refused refused
                ? Verdict.refused(Refusal.of(refused.reason(), null, refused.facts()))
                : Verdict.allowed();
    }

    public Verdict discard(UUID visitId, UUID fileId) {
        if (isClosed(visitId)) {
            return Verdict.refused(Refusal.of("grant.visitActClosed", null));
        }
        files.find(fileId)
                .filter(file -> file.caseId().equals(visitId.toString()))
                .ifPresent(file -> files.discard(file.id()));
        return Verdict.allowed();
    }

    private boolean isClosed(UUID visitId) {
        return draftVisitAct.open(visits.find(visitId).orElseThrow()).isEmpty();
    }
}
