package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Objections;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The term for objections is over: from now on none is taken, and contracting waits for those that are not decided. */
@Service
public class EndObjectionTerm {

    private final Competitions competitions;
    private final Objections objections;
    private final ObjectionRules rules;
    private final Terms terms;
    private final Journal journal;

    EndObjectionTerm(
            Competitions competitions, Objections objections, ObjectionRules rules, Terms terms, Journal journal) {
        this.competitions = competitions;
        this.objections = objections;
        this.rules = rules;
        this.terms = terms;
        this.journal = journal;
    }

    /** @return whether contracting waits */
    @Transactional
    public boolean of(UUID competitionId) {
        Competition competition = competitions.counting(competitionId);
        terms.close(competitionId.toString(), PublishResult.OBJECTION);
        int open = objections.open(competitionId);
        boolean waits = rules.hold(competition);
        if (waits) {
            journal.record(JournalEntry.of(competitionId.toString(), "competition.contractingHeld")
                    .with(Map.of("open", Integer.toString(open))));
        }
        return waits;
    }
}
