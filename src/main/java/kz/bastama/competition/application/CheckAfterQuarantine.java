package kz.bastama.competition.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Attachment;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.FormalChecks;
import kz.bastama.file.FileQuarantined;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A virus found after the closing: what the check by data found before is made anew for every application that waits for its
 * decision, in the transaction that closes the file.
 */
@Component
class CheckAfterQuarantine {

    private final Attachments attachments;
    private final Applications applications;
    private final FormalChecks checks;
    private final CheckByData checkByData;
    private final Journal journal;

    CheckAfterQuarantine(
            Attachments attachments,
            Applications applications,
            FormalChecks checks,
            CheckByData checkByData,
            Journal journal) {
        this.attachments = attachments;
        this.applications = applications;
        this.checks = checks;
        this.checkByData = checkByData;
        this.journal = journal;
    }

    @EventListener
    void on(FileQuarantined found) {
        attachments.relyingOn(List.of(found.file().id())).stream()
                .map(Attachment::applicationId)
                .distinct()
                .sorted()
                .filter(this::waitsForDecision)
                .forEach(application -> check(application, found));
    }

    private boolean waitsForDecision(UUID applicationId) {
        return applications.findHeld(applicationId).orElseThrow().state() == ApplicationState.SENT
                && !checks.findings(applicationId).isEmpty();
    }

    private void check(UUID applicationId, FileQuarantined found) {
        journal.record(JournalEntry.of(applicationId.toString(), "competition.attachmentQuarantined")
                .with(Map.of("name", found.file().name(), "virus", found.virus())));
        checkByData.of(applicationId);
    }
}
