package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends the record of the commission's answer back to be recorded anew. */
@Service
public class ReturnRevision {

    static final String RETURNED = "competition.revisionReturned";

    private final Journal journal;

    ReturnRevision(Journal journal) {
        this.journal = journal;
    }

    @Transactional
    public void of(UUID id, String defect) {
        journal.record(JournalEntry.of(id.toString(), RETURNED).with(Map.of("defect", defect.strip())));
    }
}
