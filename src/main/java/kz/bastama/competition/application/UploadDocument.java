package kz.bastama.competition.application;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.FileCabinet;
import kz.bastama.ngo.NewDocument;
import org.springframework.stereotype.Service;

/**
 * Keeps a document in the cabinet and attaches it, one after the other: no connection is held while a file is looked into. Where it
 * cannot be attached it stays in the cabinet.
 */
@Service
public class UploadDocument {

    private final Applications applications;
    private final FileCabinet cabinet;
    private final AttachDocument attachDocument;
    private final MendFiles mendFiles;

    UploadDocument(Applications applications, FileCabinet cabinet, AttachDocument attachDocument, MendFiles mendFiles) {
        this.applications = applications;
        this.cabinet = cabinet;
        this.attachDocument = attachDocument;
        this.mendFiles = mendFiles;
    }

    public Verdict to(UUID applicationId, NewDocument document, Arrival arrival) throws IOException {
        UUID organisation = applications.find(applicationId).orElseThrow().organisationId();
        FileCabinet.Kept kept = cabinet.keep(organisation, document);
        return kept instanceof FileCabinet.Kept.Done done
                ? attachDocument.fromCabinet(applicationId, done.document().id(), arrival)
                : ((FileCabinet.Kept.Refused) kept).verdict();
    }

    /** As a new version of the marked document at that place, and in its stead. */
    public Verdict inPlace(UUID applicationId, String place, NewDocument document, Instant receivedAt)
            throws IOException {
        Verdict open = mendFiles.mayMend(applicationId, place, receivedAt);
        if (!open.isAllowed()) {
            return open;
        }
        UUID organisation = applications.find(applicationId).orElseThrow().organisationId();
        FileCabinet.Kept kept = cabinet.keepForRework(organisation, mendFiles.inPlace(applicationId, place, document));
        return kept instanceof FileCabinet.Kept.Done done
                ? mendFiles.fromCabinet(applicationId, place, done.document().id(), receivedAt)
                : ((FileCabinet.Kept.Refused) kept).verdict();
    }
}
