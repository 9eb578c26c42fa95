package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.TermMoved;
import kz.bastama.legal.TermsForeseen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows a change of the working calendar: the closing on the pages is the closing of the term. */
@Service
public class MoveIntakeEnd {

    private final Competitions competitions;
    private final Journal journal;

    MoveIntakeEnd(Competitions competitions, Journal journal) {
        this.competitions = competitions;
        this.journal = journal;
    }

    /** An extension and the closing hold the competition before its term: so does this. */
    @EventListener
    @Transactional
    public void on(TermsForeseen foreseen) {
        foreseen.moves().stream()
                .filter(MoveIntakeEnd::isIntake)
                .map(moved -> UUID.fromString(moved.caseId()))
                .sorted()
                .filter(id -> competitions.find(id).isPresent())
                .forEach(competitions::counting);
    }

    private static boolean isIntake(TermMoved moved) {
        return moved.name().startsWith("intake.");
    }

    @EventListener
    @Transactional
    public void on(TermMoved moved) {
        if (isIntake(moved)) {
            competitions
                    .find(UUID.fromString(moved.caseId()))
                    .filter(competition -> competition.state() == CompetitionState.ANNOUNCED)
                    .ifPresent(competition -> move(competition, moved));
        }
    }

    private void move(Competition competition, TermMoved moved) {
        competitions.save(competition.closingMoved(moved.to()));
        journal.record(JournalEntry.of(moved.caseId(), "competition.closingMoved")
                .with(Map.of("from", ShownTime.minute(moved.from()), "to", ShownTime.minute(moved.to()))));
    }
}
