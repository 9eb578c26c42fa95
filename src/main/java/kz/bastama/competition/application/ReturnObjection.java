package kz.bastama.competition.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends an objection back because of a defect: once, with a term. */
@Service
public class ReturnObjection {

    private final Objections objections;
    private final Journal journal;
    private final Clock clock;

    ReturnObjection(Objections objections, Journal journal, Clock clock) {
        this.objections = objections;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID id, String defect) {
        Objection before = objections.changing(id).orElseThrow();
        Objection after = before.returned(defect.strip(), clock.instant());
        objections.save(after);
        journal.record(JournalEntry.of(id.toString(), "competition.objectionReturned")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("defect", after.defect())));
    }
}
