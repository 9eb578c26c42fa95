package kz.bastama.grant.application;

import java.util.UUID;
import kz.bastama.grant.domain.CaseFiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever waits for an archive how far it is, while the transaction that makes it is still open. */
@Service
class NoteCaseFileProgress {

    private final CaseFiles caseFiles;

    NoteCaseFileProgress(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void of(UUID id, int done, int total) {
        caseFiles.progress(id, done, total);
    }
}
