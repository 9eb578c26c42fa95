package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who confirmed the result of the check: the conclusion itself is issued later, by nobody's hand. */
@Service
public class RecordCheckConfirmation {

    private final Journal journal;

    RecordCheckConfirmation(Journal journal) {
        this.journal = journal;
    }

    @Transactional
    public void of(UUID competitionId, OfficialText signatory) {
        journal.record(JournalEntry.of(competitionId.toString(), "competition.checkConfirmed")
                .with(Map.of("signatory", signatory.ru(), "signatoryKk", signatory.kk())));
    }
}
