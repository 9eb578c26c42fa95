package kz.bastama.competition.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.Award;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Selection;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fixes the decision on every lot as it follows from the votes. */
@Service
public class DecideLots {

    private final Competitions competitions;
    private final Selection selection;
    private final StrikeVotes strikeVotes;
    private final LotVerdicts verdicts;
    private final Journal journal;

    DecideLots(
            Competitions competitions,
            Selection selection,
            StrikeVotes strikeVotes,
            LotVerdicts verdicts,
            Journal journal) {
        this.competitions = competitions;
        this.selection = selection;
        this.strikeVotes = strikeVotes;
        this.verdicts = verdicts;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID competitionId) {
        Competition before = competitions.counting(competitionId);
        strikeVotes.of(competitionId);
        int winners = 0;
        for (Lot lot : competitions.lotsOf(competitionId)) {
            List<Award> awards = verdicts.of(competitionId, lot).awards();
            if (awards.stream()
                            .map(Award::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .compareTo(lot.amount())
                    > 0) {
                throw new IllegalStateException("Lot " + lot.id() + " has not that much money: " + awards);
            }
            selection.keepAwards(competitionId, lot.id(), awards);
            winners += awards.size();
        }
        Competition after = competitions.save(before.decided());
        journal.record(JournalEntry.of(competitionId.toString(), "competition.decided")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("winners", Integer.toString(winners))));
    }
}
