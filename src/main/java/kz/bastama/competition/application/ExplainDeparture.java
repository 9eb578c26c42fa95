package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Selection;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes why the commission does not support an application that reached the pass mark, and by which criterion; both are published with
 * the result.
 */
@Service
public class ExplainDeparture {

    private static final int LONGEST = 2000;

    private final Competitions competitions;
    private final Selection selection;
    private final Editions editions;
    private final Journal journal;

    ExplainDeparture(Competitions competitions, Selection selection, Editions editions, Journal journal) {
        this.competitions = competitions;
        this.selection = selection;
        this.editions = editions;
        this.journal = journal;
    }

    /** @param criterion a name among {@code criteria} of the edition */
    @Transactional
    public Verdict of(UUID competitionId, UUID applicationId, String criterion, String reason) {
        Competition competition = competitions.receiving(competitionId);
        boolean ranked = selection.ranking(competitionId).stream()
                .anyMatch(one -> one.applicationId().equals(applicationId));
        if (!ranked || competition.state() != CompetitionState.COMMISSION) {
            return Verdict.refused(Refusal.of("competition.meetingOver", null));
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            return Verdict.refused(Refusal.of("competition.departureReason", null, Map.of("longest", LONGEST)));
        }
        if (!editions.get(competition.edition()).names("criteria").contains(criterion)) {
            return Verdict.refused(Refusal.of("competition.departureCriterion", null));
        }
        selection.keepDeparture(applicationId, criterion, reason);
        journal.record(JournalEntry.of(competitionId.toString(), "competition.departureExplained")
                .with(Map.of("criterion", criterion, "reason", reason)));
        return Verdict.allowed();
    }
}
