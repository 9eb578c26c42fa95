package kz.bastama.competition.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.Award;
import kz.bastama.competition.LotDecided;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Selection;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The objection term is over and every objection is settled: the decisions stand, and contracting may begin. As long as one is
 * open nothing happens; the last one that is settled comes back to this.
 */
@Service
public class ConcludeCompetition {

    private final Competitions competitions;
    private final Selection selection;
    private final ObjectionRules rules;
    private final Terms terms;
    private final ApplicationEventPublisher events;
    private final Journal journal;

    ConcludeCompetition(
            Competitions competitions,
            Selection selection,
            ObjectionRules rules,
            Terms terms,
            ApplicationEventPublisher events,
            Journal journal) {
        this.competitions = competitions;
        this.selection = selection;
        this.rules = rules;
        this.terms = terms;
        this.events = events;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID competitionId) {
        Competition before = competitions.counting(competitionId);
        if (rules.hold(before)) {
            return;
        }
        Competition after = competitions.save(before.concluded());
        terms.close(competitionId.toString(), PublishResult.OBJECTION);
        journal.record(JournalEntry.of(competitionId.toString(), "competition.concluded")
                .moved(before.state().name(), after.state().name()));
        Map<UUID, List<Award>> awards = selection.awards(competitionId);
        for (Lot lot : competitions.lotsOf(competitionId)) {
            events.publishEvent(new LotDecided(competitionId, lot.id(), awards.getOrDefault(lot.id(), List.of())));
        }
    }
}
