package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands an objection to whoever was named for it. */
@Service
public class TakeUpObjection {

    private final Objections objections;
    private final People people;
    private final Journal journal;

    TakeUpObjection(Objections objections, People people, Journal journal) {
        this.objections = objections;
        this.people = people;
        this.journal = journal;
    }

    /** @return login of the one who decides */
    @Transactional
    public String of(UUID id) {
        Objection before = objections.changing(id).orElseThrow();
        Objection after = before.takenUp();
        objections.save(after);
        journal.record(JournalEntry.of(id.toString(), "competition.objectionTakenUp")
                .moved(before.state().name(), after.state().name()));
        return people.find(after.deciderId()).orElseThrow().login();
    }
}
