package kz.bastama.competition.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.application.DeclareConflicts.Declaration;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Vote;
import kz.bastama.expert.Conflicts;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the conflict of interest that a person comes to know of at work: the expert's sheet is dropped at once and counts no more, the
 * member is out of the point. It cannot be taken back.
 */
@Service
public class DeclareLater {

    private final Competitions competitions;
    private final Applications applications;
    private final Reviews reviews;
    private final DeclareConflicts declareConflicts;
    private final CastVotes castVotes;
    private final Conflicts conflicts;
    private final Journal journal;

    DeclareLater(
            Competitions competitions,
            Applications applications,
            Reviews reviews,
            DeclareConflicts declareConflicts,
            CastVotes castVotes,
            Conflicts conflicts,
            Journal journal) {
        this.competitions = competitions;
        this.applications = applications;
        this.reviews = reviews;
        this.declareConflicts = declareConflicts;
        this.castVotes = castVotes;
        this.conflicts = conflicts;
        this.journal = journal;
    }

    /** @param personId whose sheet it is */
    @Transactional
    public Verdict ofSheet(UUID sheetId, UUID personId, String reason) {
        Competition competition = competitions.counting(reviews.competitionOf(sheetId));
        Review sheet = reviews.find(sheetId)
                .filter(one -> one.personId().equals(personId))
                .orElseThrow();
        if (!sheet.isLive()) {
            return Verdict.refused(Refusal.of("competition.sheetClosed", null));
        }
        Verdict verdict = declareConflicts.by(
                competition.id(), personId, List.of(new Declaration(sheet.applicationId(), true, reason.strip())));
        if (verdict.isAllowed()) {
            note(competition, sheet.applicationId(), reason);
        }
        return verdict;
    }

    /** Stepping back from a point of the agenda; it needs no quorum. */
    @Transactional
    public Verdict ofPoint(UUID competitionId, UUID applicationId, UUID personId, String reason) {
        Competition competition = competitions.receiving(competitionId);
        if (reason.isBlank()) {
            return Verdict.refused(
                    Refusal.of("competition.conflictReason", null).at(applicationId.toString()));
        }
        Verdict verdict = castVotes.of(competitionId, personId, Map.of(applicationId, Vote.Choice.RECUSED));
        if (verdict.isAllowed()) {
            conflicts.declare(personId, competitionId.toString(), applicationId, true, reason.strip());
            note(competition, applicationId, reason);
        }
        return verdict;
    }

    private void note(Competition competition, UUID applicationId, String reason) {
        journal.record(JournalEntry.of(competition.id().toString(), "competition.conflictLater")
                .with(Map.of(
                        "number", applications.find(applicationId).orElseThrow().number(), "reason", reason.strip())));
    }
}
