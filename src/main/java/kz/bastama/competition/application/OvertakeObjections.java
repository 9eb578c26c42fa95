package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.ObjectionProcess;
import kz.bastama.competition.domain.Objections;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Component;

/** Closes the objections that are under way when their competition is cancelled: there is nothing left to decide. */
@Component
class OvertakeObjections {

    private final Objections objections;
    private final ObjectionProcess process;
    private final Terms terms;
    private final Journal journal;

    OvertakeObjections(Objections objections, ObjectionProcess process, Terms terms, Journal journal) {
        this.objections = objections;
        this.process = process;
        this.terms = terms;
        this.journal = journal;
    }

    /** A case that was opened before this was possible does not wait for it, and goes on to its decision. */
    void of(UUID competitionId, String reason) {
        for (Objection listed : objections.ofCompetition(competitionId)) {
            Objection before = objections.changing(listed.id()).orElseThrow();
            if (before.isOpen() && process.overtaken(before.id())) {
                Objection after = before.overtaken();
                objections.save(after);
                String id = after.id().toString();
                terms.ofCase(id).stream().filter(term -> term.isOpen()).forEach(term -> terms.close(id, term.name()));
                journal.record(JournalEntry.of(id, "competition.objectionOvertaken")
                        .moved(before.state().name(), after.state().name())
                        .with(Map.of("number", after.number(), "reason", reason)));
            }
        }
    }
}
