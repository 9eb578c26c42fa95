package kz.bastama.competition.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.ShownTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was recorded of the commission's answer and by whom: somebody else confirms it before it counts. */
@Service
public class NoteRevision {

    static final String RECORDED = "competition.revisionRecorded";

    private final Journal journal;

    NoteRevision(Journal journal) {
        this.journal = journal;
    }

    @Transactional
    public void of(UUID id, ReviseResult.Answer answer, Optional<ReviseResult.Change> change) {
        journal.record(JournalEntry.of(id.toString(), RECORDED)
                .with(Map.of(
                        "changed", Boolean.toString(change.isPresent()),
                        "former",
                                change.map(ReviseResult.Change::former)
                                        .orElse("")
                                        .strip(),
                        "next", change.map(ReviseResult.Change::next).orElse("").strip(),
                        "points", answer.points() == null ? "" : answer.points().toPlainString(),
                        "protocol", answer.protocolNumber().strip(),
                        "date", ShownTime.day(answer.protocolDate()))));
    }
}
