package kz.bastama.competition.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.expert.Conflicts;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what an expert declares on the list of applicants, before anything else of them is shown. A sheet with a conflict is
 * dropped at once, also when it was declared later, until the applications are ranked.
 */
@Service
public class DeclareConflicts {

    private final Competitions competitions;
    private final Reviews reviews;
    private final Conflicts conflicts;
    private final FinishScoring finishScoring;
    private final Journal journal;

    DeclareConflicts(
            Competitions competitions,
            Reviews reviews,
            Conflicts conflicts,
            FinishScoring finishScoring,
            Journal journal) {
        this.competitions = competitions;
        this.reviews = reviews;
        this.conflicts = conflicts;
        this.finishScoring = finishScoring;
        this.journal = journal;
    }

    /** @param reason what binds the expert; required where there is a conflict */
    public record Declaration(UUID applicationId, boolean hasConflict, String reason) {}

    @Transactional
    public Verdict by(UUID competitionId, UUID personId, List<Declaration> declarations) {
        if (competitions.counting(competitionId).state() != CompetitionState.EXPERTISE) {
            return Verdict.refused(Refusal.of("competition.meetingOver", null));
        }
        if (declarations.isEmpty()) {
            return new Verdict(reviews.ofCompetition(competitionId).stream()
                    .filter(review -> review.personId().equals(personId))
                    .map(review -> Refusal.of("competition.noDeclaration", null)
                            .at(review.applicationId().toString()))
                    .toList());
        }
        List<Refusal> refusals = new ArrayList<>();
        declarations.stream()
                .filter(one -> one.hasConflict() && one.reason().isBlank())
                .forEach(one -> refusals.add(Refusal.of("competition.conflictReason", null)
                        .at(one.applicationId().toString())));
        if (!refusals.isEmpty()) {
            return new Verdict(refusals);
        }
        for (Declaration declaration : declarations) {
            reviews.ofApplication(declaration.applicationId()).stream()
                    .filter(review -> review.personId().equals(personId)
                            && review.competitionId().equals(competitionId))
                    .findFirst()
                    .ifPresent(review -> declare(review, declaration));
        }
        finishScoring.of(competitionId);
        return Verdict.allowed();
    }

    private void declare(Review review, Declaration declaration) {
        conflicts.declare(
                review.personId(),
                review.competitionId().toString(),
                review.applicationId(),
                declaration.hasConflict(),
                declaration.reason());
        if (declaration.hasConflict()) {
            reviews.save(review.dropped());
        }
        journal.record(JournalEntry.of(review.competitionId().toString(), "competition.conflictDeclared")
                .with(Map.of(
                        "conflict",
                        Boolean.toString(declaration.hasConflict()),
                        "application",
                        review.applicationId().toString())));
    }
}
