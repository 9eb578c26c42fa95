package kz.bastama.ngo.application;

import java.util.Map;
import kz.bastama.file.FileQuarantined;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.ngo.CabinetDocument;
import kz.bastama.ngo.domain.CabinetShelf;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells whoever uploaded a document that a virus was found in it, and what to do. */
@Component
class TellOfQuarantine {

    private final CabinetShelf shelf;
    private final Notices notices;
    private final Journal journal;

    TellOfQuarantine(CabinetShelf shelf, Notices notices, Journal journal) {
        this.shelf = shelf;
        this.notices = notices;
        this.journal = journal;
    }

    @EventListener
    void on(FileQuarantined found) {
        shelf.ofFile(found.file().id())
                .ifPresent(document ->
                        journal.record(JournalEntry.of(document.organisationId().toString(), "ngo.documentQuarantined")
                                .with(Map.of("name", found.file().name(), "virus", found.virus()))));
    }

    /** Later, so that a letter which cannot be mailed does not take the verdict back. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void tell(FileQuarantined found) {
        shelf.ofFile(found.file().id()).ifPresent(document -> tell(found, document));
    }

    private void tell(FileQuarantined found, CabinetDocument document) {
        notices.send(new Notice(
                "ngo.documentQuarantined:" + found.file().id(),
                found.file().uploaderId(),
                "ngo.documentQuarantined",
                Map.of("name", found.file().name(), "title", document.title(), "virus", found.virus()),
                "/cabinet/files/" + document.id()));
    }
}
