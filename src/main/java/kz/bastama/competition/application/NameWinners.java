package kz.bastama.competition.application;

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

/** The expert commission itself names the winners: who passed, in the order of the ranking, as far as the money of the lot goes. */
@Service
public class NameWinners {

    private final Competitions competitions;
    private final Selection selection;
    private final LotVerdicts verdicts;
    private final Journal journal;

    NameWinners(Competitions competitions, Selection selection, LotVerdicts verdicts, Journal journal) {
        this.competitions = competitions;
        this.selection = selection;
        this.verdicts = verdicts;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID competitionId) {
        Competition before = competitions.counting(competitionId);
        int winners = 0;
        for (Lot lot : competitions.lotsOf(competitionId)) {
            List<Award> awards = verdicts.byRanking(competitionId, lot).awards();
            selection.keepAwards(competitionId, lot.id(), awards);
            winners += awards.size();
        }
        Competition after = competitions.save(before.named());
        journal.record(JournalEntry.of(competitionId.toString(), "competition.winnersNamed")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("winners", Integer.toString(winners))));
    }
}
