package kz.bastama.competition.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.file.FileQuarantined;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the officer that a virus was found in the evidence of an exclusion ground, and what to do. */
@Component
class TellOfEvidence {

    private final Applications applications;
    private final Notices notices;
    private final Journal journal;

    TellOfEvidence(Applications applications, Notices notices, Journal journal) {
        this.applications = applications;
        this.notices = notices;
        this.journal = journal;
    }

    @EventListener
    void on(FileQuarantined found) {
        applicationOf(found.file().caseId())
                .ifPresent(application ->
                        journal.record(JournalEntry.of(application.id().toString(), "competition.evidenceQuarantined")
                                .with(Map.of("name", found.file().name(), "virus", found.virus()))));
    }

    /** Later, so that a letter which cannot be mailed does not take the verdict back. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void tell(FileQuarantined found) {
        applicationOf(found.file().caseId()).ifPresent(application -> tell(found, application));
    }

    private void tell(FileQuarantined found, Application application) {
        String name = found.file().name();
        notices.send(new Notice(
                "competition.evidenceQuarantined:" + found.file().id(),
                found.file().uploaderId(),
                "competition.evidenceQuarantined",
                Map.of("name", name, "number", application.number(), "virus", found.virus()),
                "/staff/applications/" + application.id() + "#grounds"));
    }

    /** Files of an application itself are evidence; what an applicant attached belongs to the file cabinet. */
    private Optional<Application> applicationOf(String caseId) {
        try {
            return applications.find(UUID.fromString(caseId));
        } catch (IllegalArgumentException otherKindOfCase) {
            return Optional.empty();
        }
    }
}
