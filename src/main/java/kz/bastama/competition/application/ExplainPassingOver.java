package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes why the commission does not give the place to who stands next in rank, and by which criterion; the protocol says both. */
@Service
public class ExplainPassingOver {

    private static final int LONGEST = 2000;

    private final Successions successions;
    private final Successors successors;
    private final Competitions competitions;
    private final Editions editions;
    private final Journal journal;

    ExplainPassingOver(
            Successions successions,
            Successors successors,
            Competitions competitions,
            Editions editions,
            Journal journal) {
        this.successions = successions;
        this.successors = successors;
        this.competitions = competitions;
        this.editions = editions;
        this.journal = journal;
    }

    /** @param criterion a name among {@code criteria} of the edition */
    @Transactional
    public Verdict of(UUID id, UUID applicationId, String criterion, OfficialText reason) {
        Succession succession = successions.find(id).orElseThrow();
        boolean stands = successors.of(succession).candidates().stream()
                .anyMatch(one -> one.applicationId().equals(applicationId));
        if (!stands || !succession.isVoting()) {
            return Verdict.refused(Refusal.of("competition.meetingOver", null));
        }
        if (!reason.isGiven(LONGEST)) {
            return Verdict.refused(Refusal.of("competition.departureReason", null, Map.of("longest", LONGEST)));
        }
        Competition competition = competitions.find(succession.competitionId()).orElseThrow();
        if (!editions.get(competition.edition()).names("criteria").contains(criterion)) {
            return Verdict.refused(Refusal.of("competition.departureCriterion", null));
        }
        successions.keepReason(id, applicationId, criterion, reason);
        journal.record(JournalEntry.of(id.toString(), "competition.departureExplained")
                .with(Map.of("criterion", criterion, "reason", reason.ru(), "reasonKk", reason.kk())));
        return Verdict.allowed();
    }
}
