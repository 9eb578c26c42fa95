package kz.bastama.grant.application;

import java.util.Map;
import kz.bastama.grant.domain.CaseFile;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who took the file of a case along: it holds what persons are told to keep to themselves. */
@Service
public class NoteCaseFileTaken {

    private final Journal journal;

    NoteCaseFileTaken(Journal journal) {
        this.journal = journal;
    }

    @Transactional
    public void of(CaseFile file) {
        journal.record(JournalEntry.of(file.grantId().toString(), "grant.caseFileTaken")
                .with(Map.of("digest", file.sha256())));
    }
}
