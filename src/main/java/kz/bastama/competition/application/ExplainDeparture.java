package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Selection;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes why the commission departs from the experts' ranking; the reason is published with the result. */
@Service
public class ExplainDeparture {

    private final Selection selection;
    private final Journal journal;

    ExplainDeparture(Selection selection, Journal journal) {
        this.selection = selection;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID competitionId, UUID applicationId, String reason) {
        selection.keepDeparture(applicationId, reason);
        journal.record(JournalEntry.of(competitionId.toString(), "competition.departureExplained")
                .with(Map.of("reason", reason)));
    }
}
