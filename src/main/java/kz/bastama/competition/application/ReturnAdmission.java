package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a decision that would admit an application back to whoever is to decide. */
@Service
public class ReturnAdmission {

    static final String RETURNED = "competition.admissionReturned";

    private final Journal journal;

    ReturnAdmission(Journal journal) {
        this.journal = journal;
    }

    @Transactional
    public void of(UUID id, String defect) {
        journal.record(JournalEntry.of(id.toString(), RETURNED).with(Map.of("defect", defect.strip())));
    }
}
