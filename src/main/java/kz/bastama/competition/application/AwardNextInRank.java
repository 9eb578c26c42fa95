package kz.bastama.competition.application;

import java.util.List;
import java.util.UUID;
import kz.bastama.competition.Award;
import kz.bastama.competition.LotDecided;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decision on the next in rank stands: contracting may begin. */
@Service
public class AwardNextInRank {

    private final Competitions competitions;
    private final Selection selection;
    private final Successions successions;
    private final Terms terms;
    private final ApplicationEventPublisher events;
    private final Journal journal;

    AwardNextInRank(
            Competitions competitions,
            Selection selection,
            Successions successions,
            Terms terms,
            ApplicationEventPublisher events,
            Journal journal) {
        this.competitions = competitions;
        this.selection = selection;
        this.successions = successions;
        this.terms = terms;
        this.events = events;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID id) {
        competitions.counting(successions.find(id).orElseThrow().competitionId());
        Succession before = successions.find(id).orElseThrow();
        Succession after = before.concluded();
        successions.save(after);
        terms.close(id.toString(), PublishResult.OBJECTION);
        journal.record(JournalEntry.of(id.toString(), "competition.successionConcluded")
                .moved(before.state().name(), after.state().name()));
        List<Award> winners = selection.awards(after.competitionId()).getOrDefault(after.lotId(), List.of()).stream()
                .filter(award -> award.applicationId().equals(after.nextId()))
                .toList();
        events.publishEvent(new LotDecided(after.competitionId(), after.lotId(), winners));
    }
}
