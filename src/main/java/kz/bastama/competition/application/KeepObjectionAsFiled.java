package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nobody mended it in time: the objection is considered as it was filed. */
@Service
public class KeepObjectionAsFiled {

    private final Objections objections;
    private final Journal journal;

    KeepObjectionAsFiled(Objections objections, Journal journal) {
        this.objections = objections;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID id) {
        Objection before = objections.changing(id).orElseThrow();
        Objection after = before.keptAsFiled();
        objections.save(after);
        journal.record(JournalEntry.of(id.toString(), "competition.objectionNotMended")
                .moved(before.state().name(), after.state().name()));
    }
}
